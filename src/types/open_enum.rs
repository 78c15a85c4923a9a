//! Open enums: the variants that the document lists, and `Other` for every other value.

/// Defines an open enum.
macro_rules! open_enum {
    ($(#[$list:meta])* $name:ident { $($(#[$member:meta])* $variant:ident = $value:literal,)* }) => {
        $(#[$list])*
        ///
        /// The enum is open: a value that this version does not list is kept in `Other`. `From<&str>` accepts any string,
        /// and two values are equal if their texts are.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member])* $variant,)*
            /// A value that this version does not list.
            Other(String),
        }

        impl $name {
            /// The values that the document lists, in order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value as it is sent and received.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                match Self::from(text.as_str()) {
                    Self::Other(_) => Self::Other(text),
                    known => known,
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::types::decode::deserialize!($name);

        impl $crate::types::decode::Decode for $name {
            fn decode<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <String as $crate::types::decode::Decode>::decode(deserializer).map(Self::from)?;
                #[cfg(feature = "tracing")]
                if let Self::Other(text) = &value {
                    $crate::types::open_enum::report(stringify!($name), text);
                }
                Ok(value)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "x-extensible-enum": [$($value),*] })
            }
        }
    };
}

pub(crate) use open_enum;

/// Logs a value that is not listed. A value that is not a word in lower case is not printed, because it could be anything.
#[cfg(feature = "tracing")]
pub(crate) fn report(list: &str, value: &str) {
    let is_word = value.len() <= 32 && value.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
    let value = if is_word { value } else { "(not a word)" };
    tracing::debug!(list, value, "the service uses a value that is not listed");
}
