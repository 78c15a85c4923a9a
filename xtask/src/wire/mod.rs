//! Values of parameters and headers as they are written on the wire, by the tables of the OpenAPI Specification, 3.0.
//!
//! | location | style | `explode` | single value | list | object |
//! |---|---|---|---|---|---|
//! | path, header | `simple` (default) | `false` (default) | `blue` | `blue,black` | `R,100,G,200` |
//! | path, header | `simple` | `true` | `blue` | `blue,black` | `R=100,G=200` |
//! | path | `label` | `false` | `.blue` | `.blue,black`, `.blue.black` | `.R,100,G,200`, `.R.100.G.200` |
//! | path | `label` | `true` | `.blue` | `.blue.black` | `.R=100.G=200` |
//! | path | `matrix` | `false` | `;x=blue` | `;x=blue,black` | `;x=R,100,G,200` |
//! | path | `matrix` | `true` | `;x=blue` | `;x=blue;x=black` | `;R=100;G=200` |
//! | query, cookie | `form` (default) | `true` (default) | `x=blue` | `x=blue&x=black` (query) | `R=100&G=200` (query) |
//! | query, cookie | `form` | `false` | `x=blue` | `x=blue,black` | `x=R,100,G,200` |
//! | query | `spaceDelimited` | `false` | | `x=blue black` | `x=R 100 G 200` |
//! | query | `pipeDelimited` | `false` | | `x=blue\|black` | `x=R\|100\|G\|200` |
//! | query | `deepObject` | | | | `x[R]=100&x[G]=200` |
//!
//! An empty cell, a list within a list, and the like are not defined by the specification: [`style::undefined`] says so, and nothing
//! is judged there. 3.0.0 to 3.0.3 print `label` without `explode` with dots and 3.0.4 prints it with commas, so both are read.
//!
//! A text may stand for several values, as `5` does for a schema that allows integers and strings. The first one that the schema
//! allows is the value; see [`reading`].

pub mod form;
pub mod kinds;
pub mod query;
pub mod reading;
pub mod style;
pub mod text;

use crate::source::load::Node;
use crate::source::place::Place;

/// A name and its value as they stand in a query, a header or a cookie.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'n> {
    /// The name.
    pub name: &'n Node,
    /// The value.
    pub value: &'n Node,
}

impl Pair<'_> {
    /// Returns the name as a text.
    pub fn key(&self) -> &str {
        self.name.as_str().unwrap_or_default()
    }

    /// Returns the value as a text, and its place.
    pub fn piece(&self) -> Piece {
        (self.value.as_str().unwrap_or_default().to_owned(), self.value.place)
    }
}

/// Returns the names and values of a list.
pub fn pairs(list: Option<&Node>) -> Vec<Pair<'_>> {
    let items = list.map_or(&[][..], Node::items).iter();
    items.filter_map(|item| Some(Pair { name: item.get("name")?, value: item.get("value")? })).collect()
}

/// A text of the wire, decoded, and its place.
pub type Piece = (String, Place);
