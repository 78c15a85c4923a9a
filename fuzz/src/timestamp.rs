//! Points in time: any text is kept, a date of RFC 3339 is the point in time that it names, and order and equality agree.

use std::cmp::Ordering;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::{Duration, UNIX_EPOCH};

use postproxy::Timestamp;

use super::input::Input;
use super::retry_after::civil;

pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let texts = [input.text(), input.text(), input.text()];
    let timestamps = texts.each_ref().map(|text| Timestamp::from(text.as_str()));
    for (text, timestamp) in texts.iter().zip(&timestamps) {
        kept(text, timestamp);
        timestamps.iter().for_each(|other| compared(timestamp, other));
    }
    let [a, b, c] = &timestamps;
    assert!(!(a <= b && b <= c) || a <= c, "{a:?} {b:?} {c:?}");
    if let Some(bytes) = data.first_chunk::<9>() {
        let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |sum, byte| sum * 256 + u64::from(*byte));
        date(number(&bytes[..5]) % 253_402_300_800, number(&bytes[5..8]) % 1_000, bytes[8]);
    }
}

/// The text stays as it is, and what is read of it can be written and read again.
fn kept(text: &str, timestamp: &Timestamp) {
    assert_eq!(timestamp.as_str(), text);
    assert_eq!(timestamp.to_string(), text);
    let json = serde_json::to_string(timestamp).expect("a text is JSON");
    assert_eq!(json, serde_json::to_string(text).expect("a text is JSON"));
    let again: Timestamp = serde_json::from_str(&json).expect("a text is a timestamp");
    assert_eq!((again.as_str(), &again), (text, timestamp));
    // An offset may lead out of the years that RFC 3339 has.
    let first = UNIX_EPOCH - Duration::from_secs(62_167_219_200);
    let years = first..UNIX_EPOCH + Duration::from_secs(253_402_300_800);
    if let Some(time) = timestamp.to_system_time().filter(|time| years.contains(time)) {
        let written = Timestamp::from(time);
        let after = time.duration_since(written.to_system_time().expect("what is written is a date"));
        assert!(after.is_ok_and(|after| after < Duration::from_millis(1)), "{text:?} {written}");
    }
}

fn compared(one: &Timestamp, two: &Timestamp) {
    let hash = |timestamp: &Timestamp| {
        let mut hasher = DefaultHasher::new();
        timestamp.hash(&mut hasher);
        hasher.finish()
    };
    let order = one.cmp(two);
    assert_eq!(order.reverse(), two.cmp(one), "{one:?} {two:?}");
    assert_eq!(order == Ordering::Equal, one == two, "{one:?} {two:?}");
    assert!(one != two || hash(one) == hash(two), "{one:?} {two:?}");
}

/// A date that was put together by other means, in several forms.
fn date(seconds: u64, milliseconds: u64, form: u8) {
    let wanted = UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_millis(milliseconds);
    let offset = i64::from(form % 48) * 30 - 705;
    let local = seconds.saturating_add_signed(offset * 60);
    let shifted = if local == 0 || local >= 253_402_300_800 { seconds } else { local };
    let offset = if shifted == local { offset } else { 0 };
    let zone = match (offset, form % 3) {
        (0, 0) => "Z".to_owned(),
        (0, 1) => "z".to_owned(),
        (0, _) => "-00:00".to_owned(),
        (offset, _) => {
            format!("{}{:02}:{:02}", if offset < 0 { '-' } else { '+' }, offset.abs() / 60, offset.abs() % 60)
        }
    };
    let ((month, day), year) = civil(shifted / 86_400);
    let (hour, minute, second) = (shifted / 3600 % 24, shifted / 60 % 60, shifted % 60);
    let separator = if form & 64 == 0 { 'T' } else { 't' };
    let text = format!(
        "{year:04}-{:02}-{day:02}{separator}{hour:02}:{minute:02}:{second:02}.{milliseconds:03}{zone}",
        month + 1
    );
    let timestamp = Timestamp::from(text.as_str());
    assert_eq!(timestamp.to_system_time(), Some(wanted), "{text}");
    assert_eq!(Timestamp::from(wanted), timestamp, "{text}");
}
