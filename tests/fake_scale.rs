//! Many of them at once, much in one of them, and nothing left behind. One test, for it counts what the whole process
//! has.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(target_os = "linux")]

use std::collections::HashSet;
use std::fs;
use std::time::Duration;

use postproxy::mock::FakePostProxy;
use postproxy::{Client, RetryPolicy};

/// The threads and the open files of this process.
fn held() -> (usize, usize) {
    let count = |folder: &str| fs::read_dir(folder).expect("Linux has it").count();
    (count("/proc/self/task"), count("/proc/self/fd"))
}

fn client(fake: &FakePostProxy) -> Client {
    let builder = fake.client_builder();
    // A fake that is gone is asked once.
    builder.retry(RetryPolicy::none()).build().unwrap()
}

async fn many_at_once() {
    let mut fakes = Vec::new();
    for number in 0..100 {
        let fake = FakePostProxy::start().await.unwrap();
        fake.add_group(format!("Group {number}").as_str()).unwrap();
        fakes.push(fake);
    }
    let ports: HashSet<u16> = fakes.iter().map(|fake| fake.address().port()).collect();
    assert_eq!(ports.len(), 100);
    // To build a client takes longer than all else here, so that some of the hundred speak for the rest.
    for (number, fake) in fakes.iter().enumerate().step_by(33) {
        let groups = client(fake).profile_groups().list().send().await.unwrap();
        assert_eq!(groups.data[1].name, format!("Group {number}"), "each has its own account");
        let other = &fakes[(number + 1) % 100];
        let stranger = other.client_with(fake.api_key().clone()).unwrap();
        assert!(stranger.profile_groups().list().send().await.unwrap_err().is_invalid_api_key());
    }
    let clients: Vec<_> = fakes.iter().enumerate().step_by(33).map(|(number, fake)| (number, client(fake))).collect();
    // A call that is being answered does not keep it.
    fakes[0].delay(Duration::from_secs(600));
    let slow = client(&fakes[0]);
    let waiting = tokio::spawn(async move { slow.profile_groups().list().send().await });
    while fakes[0].requests().iter().all(|seen| seen.status().is_some()) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(fakes);
    for (number, client) in clients {
        // Another program may have got the port, which was given up.
        let groups = client.profile_groups().list().send().await.map(|groups| groups.into_inner().data);
        let is_there = groups.iter().flatten().any(|group| group.name == format!("Group {number}"));
        assert!(!is_there, "the fake at {} is there still", client.base_url());
    }
    waiting.abort();
    drop(waiting.await);
}

async fn a_thousand_groups_by_two_clients() {
    let fake = FakePostProxy::start().await.unwrap();
    let partner_group = fake.add_group("Partner").unwrap();
    let full = client(&fake);
    let partner = fake.client_with(fake.add_scoped_key(&partner_group).unwrap()).unwrap();
    let making = async {
        for number in 0..1000 {
            full.profile_groups().create(format!("Group {number}").as_str()).send().await.unwrap();
        }
    };
    let looking = async {
        for _ in 0..200 {
            let seen = partner.profile_groups().list().send().await.unwrap();
            assert_eq!(seen.data.iter().map(|group| &group.id).collect::<Vec<_>>(), [&partner_group]);
            assert!(partner.profile_groups().create("Mine").send().await.unwrap_err().is_permission_denied());
        }
    };
    tokio::join!(making, looking);
    let all = full.profile_groups().list().send().await.unwrap();
    assert_eq!(all.data.len(), 1002);
    let ids: HashSet<_> = all.data.iter().map(|group| group.id.clone()).collect();
    assert_eq!(ids.len(), 1002, "every group has an id of its own");
    let names: Vec<_> = all.data.iter().skip(2).map(|group| group.name.clone()).collect();
    assert_eq!(names, (0..1000).map(|number| format!("Group {number}")).collect::<Vec<_>>(), "in their order");
}

#[test]
fn nothing_is_left_behind() {
    let run = |future: std::pin::Pin<Box<dyn Future<Output = ()>>>| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(future);
    };
    // The first round brings what a process gets once, as certificates and name resolution.
    run(Box::pin(many_at_once()));
    let before = held();
    run(Box::pin(many_at_once()));
    run(Box::pin(a_thousand_groups_by_two_clients()));
    assert_eq!(held(), before, "threads, files");
}
