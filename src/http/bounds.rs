//! The bounds that the document declares for parameters. A value that the service would reject, or take for another one,
//! is not sent.

use std::fmt::Display;

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them have bounds is up to the document")]
pub(crate) enum Part {
    Path,
    Query,
    Header,
}

/// A bound of a number, and whether it is excluded.
type Edge = (f64, bool);

/// The bounds of one parameter. Each is inclusive, and absent if the document has none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) part: Part,
    pub(crate) name: &'static str,
    /// The number of characters of a value.
    pub(crate) length: (Option<usize>, Option<usize>),
    /// A number, and whether it is excluded.
    pub(crate) value: (Option<Edge>, Option<Edge>),
    /// What a number is a multiple of.
    pub(crate) step: Option<f64>,
    /// The number of items of a list.
    pub(crate) items: (Option<usize>, Option<usize>),
    /// Whether a list is sent as one text, with commas.
    pub(crate) commas: bool,
}

impl Bound {
    /// Finds the bounds of a parameter. The names of headers have no case.
    pub(crate) fn of(bounds: &'static [Self], part: Part, name: &str) -> Option<&'static Self> {
        bounds.iter().find(|bound| {
            let is_named = bound.name == name || (part == Part::Header && bound.name.eq_ignore_ascii_case(name));
            bound.part == part && is_named
        })
    }

    /// Returns what is wrong with the values of the parameter, without the values.
    pub(crate) fn fault(&self, values: &[String]) -> Option<String> {
        let list = outside(values.len(), self.items, "items");
        let fault = list.or_else(|| {
            values.iter().find_map(|value| {
                outside(value.chars().count(), self.length, "characters").or_else(|| self.out_of_range(value))
            })
        });
        fault.map(|fault| format!("{}: {fault}", self.name))
    }

    /// Returns the same of values as they are sent, in which a list may be one text.
    pub(crate) fn fault_as_sent(&self, values: &[String]) -> Option<String> {
        if !self.commas {
            return self.fault(values);
        }
        let items: Vec<String> = values.iter().flat_map(|value| value.split(',')).map(str::to_owned).collect();
        self.fault(&items)
    }

    fn out_of_range(&self, value: &str) -> Option<String> {
        let number: f64 = value.parse().ok()?;
        match self.value {
            (Some((minimum, true)), _) if number <= minimum => Some(format!("the value must be above {minimum}")),
            (Some((minimum, false)), _) if number < minimum => Some(format!("the value must be at least {minimum}")),
            (_, Some((maximum, true))) if number >= maximum => Some(format!("the value must be below {maximum}")),
            (_, Some((maximum, false))) if number > maximum => Some(format!("the value must be at most {maximum}")),
            _ => {
                let step = self.step.filter(|step| !is_multiple(number, *step))?;
                Some(format!("the value must be a multiple of {step}"))
            }
        }
    }
}

/// Returns whether a number is a multiple of another. 0.3 is one of 0.1, although the nearest numbers that a machine has are not.
pub(crate) fn is_multiple(number: f64, step: f64) -> bool {
    let times = number / step;
    (times - times.round()).abs() <= times.abs() * f64::EPSILON * 2.0
}

fn outside(count: usize, (minimum, maximum): (Option<usize>, Option<usize>), of: impl Display) -> Option<String> {
    if let Some(minimum) = minimum.filter(|minimum| count < *minimum) {
        return Some(format!("the value has {count} {of}, and must have at least {minimum}"));
    }
    let maximum = maximum.filter(|maximum| count > *maximum)?;
    Some(format!("the value has {count} {of}, and may have at most {maximum}"))
}
