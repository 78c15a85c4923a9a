//! Finds the secrets in a request body by their property names in the document.
//!
//! Each call with a secret property does this. It serializes the value again instead of parsing the JSON, because parsing costs
//! more than everything else that the client adds to such a call.

use std::fmt;
use std::mem::replace;

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Value;

use crate::Secret;

type Done = Result<(), fmt::Error>;

/// Returns the strings and numbers below these property names, at any depth. A value that fails to serialize is not sent, so what was found
/// until then is enough.
pub(crate) fn find(body: &(impl Serialize + ?Sized), names: &[&str]) -> Vec<Secret> {
    let mut walk = Walk { names, named: false, found: Vec::new() };
    if !names.is_empty() {
        let _ = body.serialize(&mut walk);
    }
    walk.found
}

/// A serializer that writes nothing and collects the strings below one of the names.
struct Walk<'a> {
    names: &'a [&'a str],
    /// Whether the current value is below one of the names.
    named: bool,
    found: Vec<Secret>,
}

impl Walk<'_> {
    fn under(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Done {
        let outer = replace(&mut self.named, self.names.contains(&name));
        let done = value.serialize(&mut *self);
        self.named = outer;
        done
    }
}

macro_rules! passed_over {
    ($($method:ident($type:ty))*) => {
        $(fn $method(self, _: $type) -> Done { Ok(()) })*
    };
}

/// A number may be a secret, too, such as a PIN.
macro_rules! scalars {
    ($($method:ident($type:ty))*) => {
        $(fn $method(self, value: $type) -> Done {
            if self.named {
                self.found.push(Secret::from(value.to_string()));
            }
            Ok(())
        })*
    };
}

impl<'w, 'a> Serializer for &'w mut Walk<'a> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Members<'w, 'a>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    passed_over! {
        serialize_bool(bool) serialize_bytes(&[u8])
        serialize_unit_struct(&'static str)
    }

    scalars! {
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64)
        serialize_f32(f32) serialize_f64(f64)
        serialize_char(char)
    }

    fn serialize_str(self, text: &str) -> Done {
        if self.named {
            self.found.push(Secret::from(text));
        }
        Ok(())
    }

    fn serialize_none(self) -> Done {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    // In JSON a variant with values is an object with one property, which has the name of the variant.
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Done {
        self.under(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self, fmt::Error> {
        self.named = self.names.contains(&variant);
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'w, 'a>, fmt::Error> {
        Ok(Members { walk: self, key: Value::Null })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }
}

/// Items are below the name of their list.
macro_rules! items {
    ($($list:ident::$method:ident)*) => {
        $(impl $list for &mut Walk<'_> {
            type Ok = ();
            type Error = fmt::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Done {
                let outer = self.named;
                let done = item.serialize(&mut **self);
                self.named = outer;
                done
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

items! {
    SerializeSeq::serialize_element
    SerializeTuple::serialize_element
    SerializeTupleStruct::serialize_field
    SerializeTupleVariant::serialize_field
}

macro_rules! fields {
    ($($structure:ident)*) => {
        $(impl $structure for &mut Walk<'_> {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
                self.under(name, value)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

fields! { SerializeStruct SerializeStructVariant }

/// A map, with the last key.
struct Members<'w, 'a> {
    walk: &'w mut Walk<'a>,
    key: Value,
}

impl SerializeMap for Members<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.key = serde_json::to_value(key).map_err(|_| fmt::Error)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.walk.under(self.key.as_str().unwrap_or_default(), value)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
