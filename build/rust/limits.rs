//! The tables of limits, and `preflight` of the bodies and calls that have one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::api::{Api, Body, Ty};
use super::super::limits::{Check, Condition, Fault, Kind, Known, Limits, MediaKind, Message, Messages, Rule, Unit};
use super::super::names::{Name, Scope};
use super::types::{Presence, path, presence};

/// The module of limits.
pub fn module(api: &Api) -> TokenStream {
    let (mut tables, mut seen): (Vec<TokenStream>, Vec<&Ty>) = (Vec::new(), Vec::new());
    let mut operations: Vec<TokenStream> = Vec::new();
    let mut words: Vec<&Messages> = Vec::new();
    let mut known: Vec<&Known> = Vec::new();
    // Most rules hold for several bodies, and each is written once.
    let mut rules: Vec<String> = Vec::new();
    let mut written: Vec<TokenStream> = Vec::new();
    for (id, body, limits) in api.calls().filter_map(|(_, call)| {
        let body = call.body.as_ref()?;
        Some((&call.id, body, body.limits.as_ref()?))
    }) {
        let constant = constant(body);
        operations.push(quote!((#id, &#constant)));
        if seen.contains(&&body.ty) {
            continue;
        }
        seen.push(&body.ty);
        let positions = limits.0.rules.iter().map(|of| {
            let tokens = rule(of);
            let text = tokens.to_string();
            rules.iter().position(|other| *other == text).unwrap_or_else(|| {
                rules.push(text);
                written.push(tokens);
                rules.len() - 1
            })
        });
        let positions: Vec<usize> = positions.collect();
        let messages = words.iter().position(|other| **other == limits.0.messages).unwrap_or_else(|| {
            words.push(&limits.0.messages);
            words.len() - 1
        });
        tables.push(table(body, &limits.0, &positions, messages, limits.1.partial));
        for of in &limits.0.known {
            if !known.iter().any(|other| other.schema == of.schema) {
                known.push(of);
            }
        }
    }
    let known = known.into_iter().filter_map(|known| conversion(api, known));
    let rules = (!written.is_empty()).then(|| quote!(static RULES: &[Rule] = &[#(#written),*];));
    let words: Vec<TokenStream> = words.into_iter().map(messages).collect();
    let messages = (!words.is_empty()).then(|| quote!(static MESSAGES: &[Messages] = &[#(#words),*];));
    quote! {
        #[allow(unused_imports, reason = "which of them the tables need is up to the document")]
        use crate::preflight::{FindingKind, KnownProfile, Preflight, Unit};
        #[allow(unused_imports, reason = "which of them the tables need is up to the document")]
        use crate::preflight::table::{Check, Condition, Kind, Limits, MediaKind, Message, Messages, Rule};
        #[allow(unused_imports, reason = "which of them the tables need is up to the document")]
        use crate::types;
        /// The limits of the bodies, by the operations.
        #[cfg(feature = "mock")]
        pub(crate) static OPERATIONS: &[(&str, &Limits)] = &[#(#operations),*];
        #messages
        #rules
        #(#tables)*
        #(#known)*
    }
}

/// The constant of the table of a body.
pub fn constant(body: &Body) -> Option<Name> {
    body.limits.as_ref()?;
    Some(Scope::with(["MESSAGES", "OPERATIONS", "RULES"]).upper(body.ty.named()?.as_str()))
}

/// `preflight` of a call.
pub fn of_call(body: &Body) -> Option<TokenStream> {
    let constant = constant(body)?;
    Some(quote! {
        /// Checks the request against the documented limits, without sending it. See [`preflight`](crate::preflight).
        #[inline]
        pub fn preflight(&self) -> crate::preflight::Preflight {
            self.preflight_for(Vec::<crate::preflight::KnownProfile>::new())
        }
        /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
        pub fn preflight_for<P: Into<crate::preflight::KnownProfile>>(
            &self,
            profiles: impl IntoIterator<Item = P>,
        ) -> crate::preflight::Preflight {
            let unsendable = Prepare::prepare(Clone::clone(self)).err();
            crate::preflight::check(&super::limits::#constant, &self.body, unsendable, profiles)
        }
    })
}

fn table(body: &Body, limits: &Limits, rules: &[usize], messages: usize, is_partial: bool) -> TokenStream {
    let Limits { named, keyed, format, defaults, names, .. } = limits;
    let defaults = defaults.iter().map(|(name, format)| quote!((#name, #format)));
    let rules = rules.iter().map(|position| Literal::usize_unsuffixed(*position));
    let messages = Literal::usize_unsuffixed(messages);
    let (constant, ty) = (constant(body), path(&body.ty, &quote!(types::)));
    quote! {
        pub(crate) static #constant: Limits = Limits {
            named: #named,
            keyed: #keyed,
            format: #format,
            defaults: &[#(#defaults),*],
            names: &[#(#names),*],
            partial: #is_partial,
            messages: &MESSAGES[#messages],
            rules: &[#(&RULES[#rules]),*],
        };
        impl #ty {
            /// Checks the body against the documented limits. See [`preflight`](crate::preflight).
            #[inline]
        pub fn preflight(&self) -> Preflight {
                self.preflight_for(Vec::<KnownProfile>::new())
            }
            /// The same with profiles whose network is known: those that the service returned, or pairs of id and network.
            pub fn preflight_for<P: Into<KnownProfile>>(&self, profiles: impl IntoIterator<Item = P>) -> Preflight {
                crate::preflight::check(&#constant, self, None, profiles)
            }
            /// Checks JSON that is to be such a body, and may have properties that the type does not have.
            pub fn preflight_json<P: Into<KnownProfile>>(
                json: &serde_json::Value,
                profiles: impl IntoIterator<Item = P>,
            ) -> Preflight {
                crate::preflight::of_json(&#constant, json, &Default::default(), profiles)
            }
        }
    }
}

/// A type of the service that says of which platform an id is.
fn conversion(api: &Api, known: &Known) -> Option<TokenStream> {
    let ty = api.types.iter().find(|ty| ty.is_component && ty.subject == known.schema)?;
    let field = |json: &str| ty.object()?.fields.iter().find(|field| field.json == json);
    let (id, platform, name) = (field(&known.id)?, field(&known.platform)?, &ty.name);
    let value = |field: &super::super::api::Field| {
        let name = &field.name;
        match presence(ty, field) {
            Presence::Always => quote!(value.#name.clone()),
            Presence::OrNull | Presence::Optional => quote!(value.#name.clone().unwrap_or_else(|| "".into())),
            Presence::Three => quote!(value.#name.clone().flatten().unwrap_or_else(|| "".into())),
        }
    };
    let (id, platform) = (value(id), value(platform));
    Some(quote! {
        impl From<&types::#name> for KnownProfile {
            fn from(value: &types::#name) -> Self {
                KnownProfile::new(#id, #platform.as_str())
            }
        }
    })
}

fn rule(rule: &Rule) -> TokenStream {
    let platforms = rule.platforms.iter().map(|(name, formats)| quote!((#name, &[#(#formats),*])));
    let when = rule.when.iter().map(|(path, condition)| {
        let condition = self::condition(condition);
        quote!((#path, #condition))
    });
    let (check, note) = (check(&rule.check), option(rule.note.as_ref().map(|note| quote!(#note))));
    let advice = rule.advice;
    quote! {
        Rule { platforms: &[#(#platforms),*], when: &[#(#when),*], check: #check, note: #note, advice: #advice }
    }
}

fn messages(messages: &Messages) -> TokenStream {
    let names = |names: &[(String, String)]| {
        let pairs = names.iter().map(|(name, title)| quote!((#name, #title)));
        quote!(&[#(#pairs),*])
    };
    let (platforms, formats) = (names(&messages.platforms), names(&messages.formats));
    let texts = messages.texts.iter().map(|Message { of, at, among, text }| {
        let kind = match of {
            Fault::Missing => quote!(FindingKind::Missing),
            Fault::MixedMedia => quote!(FindingKind::MixedMedia),
            Fault::NotAllowed => quote!(FindingKind::NotAllowed),
            Fault::TooMany => quote!(FindingKind::TooMany),
            Fault::UnsupportedMedia => quote!(FindingKind::UnsupportedMedia),
        };
        let among = among.iter().map(|kind| media_kind(*kind));
        quote!(Message { kind: #kind, at: &[#(#at),*], among: &[#(#among),*], text: #text })
    });
    quote!(Messages { platforms: #platforms, formats: #formats, texts: &[#(#texts),*] })
}

fn condition(condition: &Condition) -> TokenStream {
    match condition {
        Condition::Present => quote!(Condition::Present),
        Condition::Absent => quote!(Condition::Absent),
        Condition::In(values) => quote!(Condition::In(&[#(#values),*])),
        Condition::NotIn(values) => quote!(Condition::NotIn(&[#(#values),*])),
        Condition::Only(kind) => {
            let kind = media_kind(*kind);
            quote!(Condition::Only(#kind))
        }
    }
}

fn check(check: &Check) -> TokenStream {
    match check {
        Check::Text { at, unit, min, max } => {
            let (unit, min, max) = (self::unit(*unit), Literal::u64_unsuffixed(*min), count(*max));
            quote!(Check::Text { at: &[#(#at),*], unit: #unit, min: #min, max: #max })
        }
        Check::Items { at, min, max } => {
            let (min, max) = (Literal::u64_unsuffixed(*min), count(*max));
            quote!(Check::Items { at: &[#(#at),*], min: #min, max: #max })
        }
        Check::Number { at, min, max } => {
            let edge =
                |edge: Option<(f64, bool)>| option(edge.map(|(edge, is_excluded)| quote!((#edge, #is_excluded))));
            let (min, max) = (edge(*min), edge(*max));
            quote!(Check::Number { at: &[#(#at),*], min: #min, max: #max })
        }
        Check::Values { at, values } => quote!(Check::Values { at: &[#(#at),*], values: &[#(#values),*] }),
        Check::Keys { at, allowed } => quote!(Check::Keys { at: &[#(#at),*], allowed: &[#(#allowed),*] }),
        Check::Required(paths) => quote!(Check::Required(&[#(#paths),*])),
        Check::Forbidden(paths) => quote!(Check::Forbidden(&[#(#paths),*])),
        Check::Together(paths) => quote!(Check::Together(&[#(#paths),*])),
        Check::Formats(properties) => {
            let properties = properties.iter().map(|(path, formats)| quote!((#path, &[#(#formats),*])));
            quote!(Check::Formats(&[#(#properties),*]))
        }
        Check::Size { at, kind, max } => {
            let (kind, max) = (media_kind(*kind), Literal::u64_unsuffixed(*max));
            quote!(Check::Size { at: &[#(#at),*], kind: #kind, max: #max })
        }
        Check::Media(media) => {
            let (at, min, max) = (&media.at, Literal::u64_unsuffixed(media.min), count(media.max));
            let kinds = media.kinds.iter().map(|Kind { kind, max, size, types }| {
                let (kind, max, size) = (media_kind(*kind), Literal::u64_unsuffixed(*max), count(*size));
                quote!(Kind { kind: #kind, max: #max, size: #size, types: &[#(#types),*] })
            });
            let mixed = media.mixed.iter().map(|kind| media_kind(*kind));
            quote! {
                Check::Media { at: &[#(#at),*], min: #min, max: #max, kinds: &[#(#kinds),*], mixed: &[#(#mixed),*] }
            }
        }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn count(count: Option<u64>) -> TokenStream {
    option(count.map(|count| {
        let count = Literal::u64_unsuffixed(count);
        quote!(#count)
    }))
}

fn unit(unit: Unit) -> TokenStream {
    match unit {
        Unit::Bytes => quote!(Unit::Bytes),
        Unit::CodePoints => quote!(Unit::CodePoints),
        Unit::EmojiBytes => quote!(Unit::EmojiBytes),
        Unit::Graphemes => quote!(Unit::Graphemes),
        Unit::Utf16 => quote!(Unit::Utf16),
        Unit::Weighted => quote!(Unit::Weighted),
    }
}

fn media_kind(kind: MediaKind) -> TokenStream {
    match kind {
        MediaKind::Image => quote!(MediaKind::Image),
        MediaKind::Video => quote!(MediaKind::Video),
        MediaKind::Document => quote!(MediaKind::Document),
    }
}
