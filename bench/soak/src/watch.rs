//! Counts the retries of a call by the events of its span.

use std::cell::Cell;

use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

tokio::task_local! {
    static RETRIES: Cell<u32>;
}

/// Makes a call, and returns its output and the number of its retries.
pub(crate) async fn count_retries<T>(call: impl Future<Output = T>) -> (T, u32) {
    RETRIES.scope(Cell::new(0), async { (call.await, RETRIES.with(Cell::get)) }).await
}

/// A layer that counts retries.
#[derive(Debug)]
pub(crate) struct Watch;

impl<S: Subscriber> Layer<S> for Watch {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut has_delay = HasDelay(false);
        event.record(&mut has_delay);
        if has_delay.0 {
            // Events outside of a call are ignored.
            let _ = RETRIES.try_with(|retried| retried.set(retried.get() + 1));
        }
    }
}

/// Whether an event has the delay before a retry.
struct HasDelay(bool);

impl Visit for HasDelay {
    fn record_debug(&mut self, field: &Field, _: &dyn std::fmt::Debug) {
        self.0 |= field.name() == "delay_ms";
    }
}
