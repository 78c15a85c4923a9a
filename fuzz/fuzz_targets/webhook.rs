#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| postproxy_fuzz::webhook::run(data));
