use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::chrono::{DateTime, SecondsFormat};
use fastrand::Rng;

use super::Timestamp;
use super::calendar::{self, Instant};
use super::parse::rfc3339;

const ROUNDS: usize = 50_000;
/// From the first second of the year 0 to the last of 9999.
const RANGE: std::ops::RangeInclusive<i64> = -62_167_219_200..=253_402_300_799;

fn at(text: &str) -> Timestamp {
    Timestamp::from(text)
}

/// Returns what chrono parses.
fn oracle(text: &str) -> Option<Instant> {
    let time = DateTime::parse_from_rfc3339(text).ok()?;
    let nanos = time.timestamp_subsec_nanos();
    Some(Instant { seconds: time.timestamp() + i64::from(nanos / 1_000_000_000), nanos: nanos % 1_000_000_000 })
}

/// Returns a text that often is a date, and otherwise nearly one.
fn text(rng: &mut Rng) -> String {
    let year = [rng.u16(..10_000), rng.u16(1900..2100)][rng.usize(..2)];
    let (month, day) = (rng.u8(0..14), rng.u8(0..33));
    let (hour, minute, second) = (rng.u8(0..25), rng.u8(0..61), rng.u8(0..62));
    let fraction = match rng.usize(..4) {
        0 => String::new(),
        1 => format!(".{:03}", rng.u16(..1000)),
        _ => format!(".{}", (0..rng.usize(..25)).map(|_| rng.digit(10)).collect::<String>()),
    };
    let zone = match rng.usize(..5) {
        0 => "z".to_owned(),
        1 | 2 => "Z".to_owned(),
        _ => format!("{}{:02}:{:02}", ['+', '-'][rng.usize(..2)], rng.u8(..25), rng.u8(..62)),
    };
    let middle = ['T', 'T', 't', ' '][rng.usize(..4)];
    let text = format!("{year:04}-{month:02}-{day:02}{middle}{hour:02}:{minute:02}:{second:02}{fraction}{zone}");
    if rng.usize(..4) > 0 {
        return text;
    }
    let mut chars: Vec<char> = text.chars().collect();
    let place = rng.usize(..chars.len());
    let odd = ['0', '9', '-', '+', ':', '.', 'T', 'z', ' ', 'é'][rng.usize(..10)];
    match rng.usize(..3) {
        0 => drop(chars.remove(place)),
        1 => chars[place] = odd,
        _ => chars.insert(place, odd),
    }
    chars.into_iter().collect()
}

#[test]
fn parses_what_chrono_parses() {
    let mut rng = Rng::with_seed(11);
    let mut valid = 0;
    for _ in 0..ROUNDS {
        let text = text(&mut rng);
        let instant = rfc3339(&text);
        assert_eq!(instant, oracle(&text), "{text}");
        valid += usize::from(instant.is_some());
    }
    assert!(valid > ROUNDS / 4, "{valid}");
}

#[test]
fn writes_what_chrono_writes() {
    let mut rng = Rng::with_seed(12);
    for _ in 0..ROUNDS {
        let instant = Instant { seconds: rng.i64(RANGE), nanos: rng.u32(..1_000_000_000) };
        let text = calendar::format(instant);
        let time = DateTime::from_timestamp(instant.seconds, instant.nanos).unwrap();
        assert_eq!(text, time.to_rfc3339_opts(SecondsFormat::Millis, true));
        let millis = Instant { nanos: instant.nanos / 1_000_000 * 1_000_000, ..instant };
        assert_eq!(rfc3339(&text), Some(millis));
    }
}

#[test]
fn parses_the_edges() {
    for (text, instant) in [
        ("1970-01-01T00:00:00Z", Some((0, 0))),
        ("1969-12-31T23:59:59.25Z", Some((-1, 250_000_000))),
        ("0000-01-01T00:00:00Z", Some((-62_167_219_200, 0))),
        ("9999-12-31T23:59:59.999999999999Z", Some((253_402_300_799, 999_999_999))),
        ("2016-12-31T23:59:60Z", Some((1_483_228_800, 0))),
        ("2000-02-29t12:00:00.5+01:00", Some((951_822_000, 500_000_000))),
        ("2026-03-01 09:30:00-00:00", Some((1_772_357_400, 0))),
        ("1900-02-29T00:00:00Z", None),
        ("2026-03-01T09:30:00", None),
        ("2026-03-01T09:30:00.Z", None),
        ("2026-03-01T09:30:00Z ", None),
        ("2026-03-01T09:30:00+0100", None),
        ("2026-03-01", None),
        ("+2026-03-01T09:30:00Z", None),
        ("", None),
    ] {
        let instant = instant.map(|(seconds, nanos)| Instant { seconds, nanos });
        assert_eq!(rfc3339(text), instant, "{text}");
    }
}

#[test]
fn converts_to_and_from_the_system_time() {
    let time = UNIX_EPOCH + Duration::from_nanos(1_772_357_400_123_456_789);
    assert_eq!(Timestamp::from(time).as_str(), "2026-03-01T09:30:00.123Z");
    let before = UNIX_EPOCH - Duration::from_nanos(1);
    assert_eq!(Timestamp::from(before).as_str(), "1969-12-31T23:59:59.999Z");
    assert_eq!(at("1969-12-31T23:59:59.999999999Z").to_system_time(), Some(before));
    assert_eq!(at("yesterday").to_system_time(), None);
    let far = Duration::from_secs(u64::MAX >> 2);
    if let Some(late) = UNIX_EPOCH.checked_add(far) {
        assert_eq!(Timestamp::from(late).as_str(), "9999-12-31T23:59:59.999Z");
    }
    if let Some(early) = UNIX_EPOCH.checked_sub(far) {
        assert_eq!(Timestamp::from(early).as_str(), "0000-01-01T00:00:00.000Z");
    }
    let now = SystemTime::now();
    assert!(Timestamp::now().to_system_time().unwrap() + Duration::from_millis(1) > now);
}

#[test]
fn compares_points_in_time() {
    assert_eq!(at("2026-03-01T09:30:00Z"), at("2026-03-01T10:30:00.000+01:00"));
    assert!(at("2026-03-01T10:00:00+01:00") < at("2026-03-01T09:30:00Z"));
    assert!(at("9999-12-31T23:59:59Z") < at("0"));
    assert_ne!(at("soon"), at("Soon"));
    assert!(at("Soon") < at("soon"));
}

#[test]
fn equal_values_have_equal_hashes_and_the_order_is_total() {
    let hash = |timestamp: &Timestamp| {
        let mut hasher = DefaultHasher::new();
        timestamp.hash(&mut hasher);
        hasher.finish()
    };
    let mut rng = Rng::with_seed(13);
    let mut texts: Vec<Timestamp> = (0..300).map(|_| Timestamp::from(text(&mut rng))).collect();
    texts.extend(["2026-03-01T09:30:00Z", "2026-03-01T10:30:00+01:00", "2026-03-01T09:30:00.000Z", "x", "y"].map(at));
    for one in &texts {
        for two in &texts {
            assert_eq!(one == two, one.cmp(two).is_eq());
            assert_eq!(one.cmp(two), two.cmp(one).reverse());
            assert!(one != two || hash(one) == hash(two));
        }
    }
    texts.sort();
    assert!(texts.is_sorted());
    assert!(texts.iter().collect::<HashSet<_>>().len() <= texts.len() - 2);
}

#[test]
fn keeps_the_text_in_json() {
    for json in [r#""2026-03-01T10:30:00+01:00""#, r#""tomorrow""#, r#""""#] {
        let timestamp: Timestamp = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&timestamp).unwrap(), json);
    }
    assert!(serde_json::from_str::<Timestamp>("1").is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn converts_to_and_from_chrono() {
    use ::chrono::Utc;

    let time = DateTime::parse_from_rfc3339("2026-03-01T10:30:00.123+01:00").unwrap();
    let timestamp = Timestamp::from(time);
    assert_eq!(timestamp.as_str(), "2026-03-01T09:30:00.123Z");
    assert_eq!(DateTime::<Utc>::try_from(&timestamp).unwrap(), time);
    assert!(DateTime::<Utc>::try_from(at("tomorrow")).is_err());
}

#[cfg(feature = "jiff")]
#[test]
fn converts_to_and_from_jiff() {
    let time: ::jiff::Timestamp = "2026-03-01T09:30:00.123Z".parse().unwrap();
    let timestamp = Timestamp::from(time);
    assert_eq!(timestamp.as_str(), "2026-03-01T09:30:00.123Z");
    assert_eq!(::jiff::Timestamp::try_from(&timestamp).unwrap(), time);
    assert!(::jiff::Timestamp::try_from(at("tomorrow")).is_err());
    assert_eq!(Timestamp::from(::jiff::Timestamp::MIN).as_str(), "0000-01-01T00:00:00.000Z");
}
