//! The file name in a `Content-Disposition` header (RFC 6266).

use percent_encoding::percent_decode_str;

/// How many bytes a file name may have. File systems allow 255, and a program may want to add to it.
const MAX_LENGTH: usize = 200;

/// Returns the file name that a header suggests, as a name that is safe to create in a folder: without a path, without
/// characters that a file system rejects, and not hidden.
pub(crate) fn file_name(header: &[u8]) -> Option<String> {
    let header = String::from_utf8_lossy(header);
    let (mut plain, mut extended) = (None, None);
    let mut rest = header.split_once(';')?.1;
    while let Some((name, value, next)) = parameter(rest) {
        match name.to_ascii_lowercase().as_str() {
            "filename" => plain = plain.or(Some(value)),
            "filename*" => extended = extended.or_else(|| decode(&value)),
            _ => {}
        }
        rest = next;
    }
    extended.and_then(|name| sanitize(&name)).or_else(|| sanitize(&plain?))
}

/// Parses the first parameter, and returns its name, its value and what follows.
fn parameter(text: &str) -> Option<(&str, String, &str)> {
    let (name, value) = text.split_once('=')?;
    let name = name.rsplit(';').next().unwrap_or(name).trim();
    let value = value.trim_start();
    let Some(quoted) = value.strip_prefix('"') else {
        let (value, rest) = value.split_once(';').unwrap_or((value, ""));
        return Some((name, value.trim_end().to_owned(), rest));
    };
    let (mut value, mut chars) = (String::new(), quoted.char_indices());
    while let Some((index, c)) = chars.next() {
        match c {
            '"' => return Some((name, value, &quoted[index + 1..])),
            // A path of Windows has backslashes, which nobody escapes.
            '\\' if chars.as_str().starts_with(['"', '\\']) => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    Some((name, value, ""))
}

/// Decodes `UTF-8''name%20of%20a%20file` (RFC 8187).
fn decode(value: &str) -> Option<String> {
    let (charset, rest) = value.split_once('\'')?;
    let (_language, name) = rest.split_once('\'')?;
    let is_utf8 = charset.eq_ignore_ascii_case("utf-8");
    percent_decode_str(name).decode_utf8().ok().filter(|_| is_utf8).map(|name| name.into_owned())
}

fn sanitize(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let is_safe = |c: &char| !c.is_control() && !is_invisible(*c) && !r#"<>:"|?*"#.contains(*c);
    let name: String = name.chars().filter(is_safe).collect();
    let mut name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.len() > MAX_LENGTH {
        // The extension is at the end, so the start is cut.
        let start = (name.len() - MAX_LENGTH..).find(|index| name.is_char_boundary(*index)).unwrap_or(name.len());
        name = name[start..].trim_start_matches(|c: char| c == '.' || c.is_whitespace());
    }
    Some(name).filter(|name| !name.is_empty() && !is_device(name)).map(str::to_owned)
}

/// Returns whether a character changes how others are shown, as the marks of direction do that disguise an extension.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Returns whether Windows takes a name for a device.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let is_port = |prefix| stem.strip_prefix(prefix).is_some_and(|number: &str| number.len() == 1);
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_port("COM") || is_port("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_file_name_of_a_header() {
        for (header, name) in [
            ("attachment; filename=\"a.csv\"", Some("a.csv")),
            ("attachment; filename=a.csv", Some("a.csv")),
            ("ATTACHMENT; FileName = a.csv ; size=3", Some("a.csv")),
            ("inline; size=3; filename=\"a;b=c.csv\"; x", Some("a;b=c.csv")),
            (r#"attachment; filename="say \"hi\".csv""#, Some("say hi.csv")),
            ("attachment; filename=\"x.csv\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe%202.csv", Some("Grüße 2.csv")),
            ("attachment; filename*=utf-8'de'%e2%82%ac.csv; filename=x.csv", Some("€.csv")),
            ("attachment; filename*=UTF-8''%FF; filename=x.csv", Some("x.csv")),
            ("attachment; filename=\"Grüße.csv\"", Some("Grüße.csv")),
            ("attachment; filename=\"a.csv", Some("a.csv")),
            ("attachment", None),
            ("attachment; filename=\"\"", None),
            ("", None),
        ] {
            assert_eq!(file_name(header.as_bytes()).as_deref(), name, "{header}");
        }
    }

    #[test]
    fn a_file_name_does_not_leave_its_folder() {
        for (name, safe) in [
            ("../../etc/passwd", Some("passwd")),
            (r"C:\\Windows\\evil.exe", Some("evil.exe")),
            (r"..\evil.exe", Some("evil.exe")),
            ("..", None),
            ("a/..", None),
            ("/", None),
            (".bashrc", Some("bashrc")),
            ("a\u{0}b\u{7}.csv", Some("ab.csv")),
            ("a\u{202e}vsc.exe", Some("avsc.exe")),
            ("nul.txt", None),
            ("COM1", None),
            ("com10.txt", Some("com10.txt")),
            ("a.csv. . ", Some("a.csv")),
        ] {
            assert_eq!(file_name(format!("attachment; filename=\"{name}\"").as_bytes()).as_deref(), safe, "{name}");
        }
        let long = file_name(format!("attachment; filename={}.csv", "ü".repeat(500)).as_bytes()).unwrap();
        assert!(long.len() <= MAX_LENGTH && long.ends_with("ü.csv"));
        assert_eq!(file_name(b"attachment; filename*=UTF-8''..%2F..%2Fa.csv").as_deref(), Some("a.csv"));
    }

    #[test]
    fn any_header_gives_a_safe_name_or_none() {
        let mut rng = fastrand::Rng::with_seed(14);
        let pieces =
            ["filename", "*", "=", "\"", ";", "/", "\\", "..", ".", " ", "UTF-8''", "%2F", "%2e", "%", "a", "ü", "\0"];
        let mut names = 0;
        for _ in 0..50_000 {
            let header: String = (0..rng.usize(..12)).map(|_| pieces[rng.usize(..pieces.len())]).collect();
            let header = format!("attachment; filename{header}");
            let Some(name) = file_name(header.as_bytes()) else { continue };
            assert!(
                !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', '\0']),
                "{header}: {name}"
            );
            names += 1;
        }
        assert!(names > 1000, "{names}");
    }
}
