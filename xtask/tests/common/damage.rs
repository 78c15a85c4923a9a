//! Damage to files.
#![allow(unreachable_pub, reason = "this is a part of a test")]

use crate::random::Random;

/// Damages a text in one of the ways that files are damaged in: by hands, by merges, by tools.
pub fn damage(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=random.below(3) {
        let at = random.below(lines.len());
        let other = random.below(lines.len());
        match random.below(12) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[other].clone()),
            2 => lines.swap(at, other),
            3 => lines[at].insert_str(0, "  "),
            4 => lines[at] = lines[at].trim_start().to_owned(),
            5 => lines.truncate(at + 1),
            6 => {
                let value =
                    *random.choose(&["null", "[]", "{}", "-1", "true", "\"\"", "1e400", "~", "[[1]]", "{ a: b }"]);
                let key = lines[at].split_once(": ").map_or("", |(key, _)| key).to_owned();
                lines[at] = format!("{key}: {value}");
            }
            7 => {
                let words: Vec<&str> = lines[other].split_whitespace().collect();
                let word = words.first().copied().unwrap_or("x").to_owned();
                let found = lines[at].split_whitespace().last().unwrap_or_default().to_owned();
                lines[at] = if found.is_empty() { word } else { lines[at].replace(&found, &word) };
            }
            8 => {
                let line: Vec<char> = lines[at].chars().collect();
                let cut = random.below(line.len() + 1);
                let odd = *random.choose(&['\u{0}', '\t', '{', '"', '*', '&', '\u{2028}', '😀', '\r', '%']);
                lines[at] = line[..cut].iter().chain([&odd]).chain(&line[cut..]).collect();
            }
            9 => {
                let part = *random.choose(&["responses/", "schemas/Root", "", "~1/"]);
                lines[at] = lines[at].replace("schemas/", part);
            }
            10 => lines[at] = lines[at].replace(": ", ":"),
            _ => lines[at].push_str(&"x".repeat(500)),
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}
