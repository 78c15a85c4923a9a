//! The cookies of a request, against the cookie parameters of its operation.

use super::credentials::credential;
use super::parameter::{Spot, lacking};
use super::walk::Fault;
use super::{Case, Judge, Verdict, key_place};
use crate::wire::style::{self, Written};
use crate::wire::{Pair, pairs, text};

impl Judge<'_, '_> {
    /// Judges the cookies of a request; returns those that are missing.
    pub(super) fn cookies(&self, case: Case<'_>, verdict: &mut Verdict) -> Vec<Fault> {
        let Case { fixture, text: file, operation } = case;
        let described = &self.model.operations[operation];
        let found = pairs(fixture.root.pointer("/when/cookie"));
        let mut missing = Vec::new();
        for parameter in described.parameters_in("cookie").filter(|parameter| !self.is_key_cookie(parameter.name)) {
            let own: Vec<&Pair<'_>> = found.iter().filter(|pair| pair.key() == parameter.name).collect();
            let Some(pair) = own.first() else {
                if parameter.required {
                    missing.push(lacking(parameter, key_place(fixture, "when", "cookie")));
                }
                continue;
            };
            if let Some(again) = own.get(1) {
                let what = format!("the cookie `{}` stands here {} times", parameter.name, own.len());
                self.again(case, parameter, again.name.place, what, verdict);
            }
            let spot = Spot { holder: pair.value.place, part: "cookie", in_response: false };
            if parameter.content.is_some() {
                self.content(case, parameter, &pair.piece(), spot, verdict);
                continue;
            }
            let written = Written::of(parameter).filter(|_| style::undefined_alone(self.model, parameter).is_none());
            let (Some(written), Some(schema)) = (written, parameter.schema) else { continue };
            let forms = text::delimited(written.style, &pair.piece());
            let place = pair.value.place;
            let node = self.reading(self.direction(case, false), |reader| reader.value(schema, &forms, place));
            self.parameter(case, schema, &node, spot, verdict);
        }
        for pair in &found {
            if self.is_key_cookie(pair.key()) {
                verdict.findings.push(credential(file.plain(pair.name.place), "the key of this service"));
            } else if !described.is_callback && described.parameters_in("cookie").all(|other| other.name != pair.key())
            {
                verdict.findings.push(self.unknown(case, pair, "the cookies"));
            }
        }
        missing
    }

    fn is_key_cookie(&self, name: &str) -> bool {
        self.key_cookies.iter().any(|key| key == name)
    }
}
