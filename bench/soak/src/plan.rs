//! The failures: the n-th request that reaches the service gets the n-th entry of the plan. The plan depends on the seed.

use std::collections::BTreeMap;
use std::time::Duration;

use fastrand::Rng;
use postproxy::mock::Failure;

/// The timeout of an attempt. Some responses take longer.
pub(crate) const ATTEMPT: Duration = Duration::from_secs(1);

/// How long a response takes while the service is slow.
pub(crate) const SLOW: Duration = Duration::from_millis(1500);

/// The length and the interval of the slow periods, in requests.
const SLOW_FOR: u64 = 256;
const SLOW_EVERY: u64 = 25_000;

/// The number of requests in a row that an outage rejects.
const OUTAGE: usize = 200;

/// The failure of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// No failure.
    None,
    /// The connection ends before the request is executed.
    ResetBefore,
    /// The request is executed, and the connection ends without a response.
    ResetAfter,
    /// The request is executed, and the response is cut.
    Cut,
    /// The response arrives in small pieces, before the timeout.
    Trickle,
    /// The response arrives in small pieces, after the timeout.
    Stuck,
    /// A status, as JSON.
    Status(u16),
    /// A status, as the page of a gateway.
    Page(u16),
    /// 429 with so many seconds to wait.
    Wait(u64),
    /// Many requests in a row are rejected with 503.
    Outage,
}

/// The share of each failure, in 10,000 requests.
const SHARES: [(Fault, u32); 16] = [
    (Fault::ResetBefore, 50),
    (Fault::ResetAfter, 50),
    (Fault::Cut, 40),
    (Fault::Trickle, 60),
    (Fault::Stuck, 5),
    (Fault::Status(408), 10),
    (Fault::Status(429), 40),
    (Fault::Wait(0), 20),
    (Fault::Wait(1), 10),
    (Fault::Wait(60), 20),
    (Fault::Status(500), 40),
    (Fault::Page(500), 10),
    (Fault::Page(502), 40),
    (Fault::Status(503), 40),
    (Fault::Page(504), 20),
    (Fault::Outage, 2),
];

impl Fault {
    fn draw(rng: &mut Rng) -> Self {
        let mut number = rng.u32(0..10_000);
        for (fault, share) in SHARES {
            match number.checked_sub(share) {
                Some(rest) => number = rest,
                None => return fault,
            }
        }
        Self::None
    }

    /// Returns its name in the table.
    pub(crate) fn name(self) -> String {
        match self {
            Self::None => "none".to_owned(),
            Self::ResetBefore => "connection ends before the request is executed".to_owned(),
            Self::ResetAfter => "connection ends after it, without a response".to_owned(),
            Self::Cut => "response cut, after it".to_owned(),
            Self::Trickle => "response trickles, in time".to_owned(),
            Self::Stuck => "response trickles, beyond the timeout of an attempt".to_owned(),
            Self::Status(status) => format!("{status}, JSON"),
            Self::Page(status) => format!("{status}, HTML"),
            Self::Wait(seconds) => format!("429 with Retry-After: {seconds}"),
            Self::Outage => format!("503, JSON, {OUTAGE} in a row"),
        }
    }

    /// Returns its status, if no call gets that status otherwise.
    pub(crate) fn status(self) -> Option<u16> {
        match self {
            Self::Status(status) | Self::Page(status) => Some(status),
            Self::Wait(_) => Some(429),
            Self::Outage => Some(503),
            _ => None,
        }
    }

    /// Returns the number of requests that get it, and the failure of the fake.
    pub(crate) fn order(self) -> (usize, Failure) {
        let page = |status| Failure::status(status).html("<html><body><h1>Something is wrong</h1></body></html>");
        match self {
            // One piece without a pause is an ordinary response.
            Self::None => (1, Failure::trickle_response(usize::MAX, Duration::ZERO)),
            Self::ResetBefore => (1, Failure::drop_connection()),
            Self::ResetAfter => (1, Failure::lose_response()),
            Self::Cut => (1, Failure::cut_response()),
            Self::Trickle => (1, Failure::trickle_response(16, Duration::from_millis(1))),
            Self::Stuck => (1, Failure::trickle_response(8, ATTEMPT * 7 / 10)),
            Self::Status(status) => (1, Failure::status(status)),
            Self::Page(status) => (1, page(status)),
            Self::Wait(seconds) => (1, Failure::status(429).retry_after(Duration::from_secs(seconds))),
            Self::Outage => (OUTAGE, Failure::status(503)),
        }
    }
}

/// The failures of a run.
#[derive(Debug)]
pub(crate) struct Plan {
    rng: Rng,
    left: usize,
}

impl Plan {
    /// Creates the plan of a run with this number of calls. It is shorter than the run, so that the checks after the run meet no
    /// failure.
    pub(crate) fn new(seed: u64, calls: u32) -> Self {
        Self { rng: Rng::with_seed(seed), left: (u64::from(calls) * 9 / 10) as usize }
    }
}

impl Iterator for Plan {
    /// A number of requests in a row, and their failure.
    type Item = (usize, Fault);

    fn next(&mut self) -> Option<Self::Item> {
        let mut ordinary = 0;
        loop {
            if ordinary == self.left {
                self.left = 0;
                return (ordinary > 0).then_some((ordinary, Fault::None));
            }
            // The failure is drawn again after the ordinary requests before it, so the generator is copied.
            let mut rng = self.rng.clone();
            let fault = Fault::draw(&mut rng);
            if fault == Fault::None {
                self.rng = rng;
                ordinary += 1;
            } else if ordinary > 0 {
                self.left -= ordinary;
                return Some((ordinary, Fault::None));
            } else {
                self.rng = rng;
                let times = fault.order().0.min(self.left);
                self.left -= times;
                return Some((times, fault));
            }
        }
    }
}

/// Returns the number of requests with each failure in a run.
pub(crate) fn ordered(seed: u64, calls: u32) -> BTreeMap<Fault, u64> {
    let mut ordered = BTreeMap::new();
    for (times, fault) in Plan::new(seed, calls) {
        *ordered.entry(fault).or_default() += times as u64;
    }
    ordered
}

/// Returns the new delay of the service after this number of requests, if it changes.
pub(crate) fn turn(requests: u64, calls: u32) -> Option<Duration> {
    let near_the_end = requests + SLOW_EVERY / 5 > u64::from(calls) * 9 / 10;
    match requests % SLOW_EVERY {
        // Late enough that a short run has it, too.
        number if number == SLOW_EVERY / 5 && !near_the_end => Some(SLOW),
        number if number == SLOW_EVERY / 5 + SLOW_FOR => Some(Duration::ZERO),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_same_seed_plans_the_same_and_another_does_not() {
        let plan = |seed| Plan::new(seed, 10_000).collect::<Vec<_>>();
        assert_eq!(plan(1), plan(1));
        assert_ne!(plan(1), plan(2));
    }

    #[test]
    fn a_short_run_meets_every_fault_and_has_an_end_without() {
        let plan: Vec<_> = Plan::new(1, 20_000).collect();
        let met: BTreeSet<_> = plan.iter().map(|(_, fault)| fault.name()).collect();
        let all: BTreeSet<_> = SHARES.iter().map(|(fault, _)| fault.name()).chain(["none".to_owned()]).collect();
        assert_eq!(met, all);
        assert_eq!(plan.iter().map(|(times, _)| times).sum::<usize>(), 18_000);
    }

    #[test]
    fn it_becomes_quick_again() {
        let turns: Vec<_> = (0..1_000_000).filter_map(|requests| turn(requests, 1_000_000)).collect();
        // Near the end it does not become slow any more, and becoming quick twice changes nothing.
        let slow = turns.iter().rposition(|turn| *turn == SLOW).expect("it becomes slow");
        assert!(slow > 30 && slow % 2 == 0 && turns[slow + 1..].iter().all(Duration::is_zero));
        assert!(turns[..slow + 2].chunks(2).all(|pair| pair == [SLOW, Duration::ZERO]));
        assert!((0..20_000).any(|requests| turn(requests, 20_000) == Some(SLOW)));
    }
}
