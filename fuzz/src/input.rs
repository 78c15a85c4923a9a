//! Cuts an input into what a target needs. Parts end at 0xff, which no text has in it, so that an input stays readable
//! and one mutation moves one thing.

/// An input that is not used up yet.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    /// The end of a part.
    pub const END: u8 = 0xff;

    /// A number, 0 when nothing is left.
    pub fn number(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first)
    }

    /// One of some items.
    pub fn choose<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.number() % items.len()]
    }

    /// The bytes up to the next end of a part, or all that is left.
    pub fn part(&mut self) -> &'a [u8] {
        let mut parts = self.0.splitn(2, |byte| *byte == Self::END);
        let part = parts.next().unwrap_or_default();
        self.0 = parts.next().unwrap_or_default();
        part
    }

    /// The next part as text.
    pub fn text(&mut self) -> String {
        String::from_utf8_lossy(self.part()).into_owned()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
