//! Counts the repetitions of a call by the events that the client tells of it.

use std::cell::Cell;

use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

tokio::task_local! {
    static REPEATED: Cell<u32>;
}

/// Makes a call, and answers with the number of its repetitions too.
pub(crate) async fn repetitions<T>(call: impl Future<Output = T>) -> (T, u32) {
    REPEATED.scope(Cell::new(0), async { (call.await, REPEATED.with(Cell::get)) }).await
}

/// What listens to the events.
#[derive(Debug)]
pub(crate) struct Watch;

impl<S: Subscriber> Layer<S> for Watch {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut repeats = Repeats(false);
        event.record(&mut repeats);
        if repeats.0 {
            // Events outside a call are none of ours.
            let _ = REPEATED.try_with(|repeated| repeated.set(repeated.get() + 1));
        }
    }
}

/// Whether an event has the delay before a repetition in it.
struct Repeats(bool);

impl Visit for Repeats {
    fn record_debug(&mut self, field: &Field, _: &dyn std::fmt::Debug) {
        self.0 |= field.name() == "delay_ms";
    }
}
