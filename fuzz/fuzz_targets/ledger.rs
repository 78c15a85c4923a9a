#![no_main]
#![allow(dead_code, reason = "each target is one of them")]

#[path = "../src/check.rs"]
mod check;

libfuzzer_sys::fuzz_target!(|data: &[u8]| check::ledger::run(data));
