//! Streams over the pages of a list: in order, to the end, and to an end even if the service counts wrong.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::support::{Received, Server, json_response, response};
use futures_core::Stream;
use postproxy::mock::Fixture;
use serde_json::{Value, json};

/// Returns the argument of a request's query as a number.
fn number(request: &Received, name: &str) -> Option<usize> {
    request.query().iter().find(|(other, _)| other == name).and_then(|(_, value)| value.parse().ok())
}

/// Returns a page with the items of these numbers.
fn page(items: impl Iterator<Item = usize>, total: usize, per_page: usize) -> Vec<u8> {
    let list = Fixture::all().find(|fixture| fixture.operation() == "list_posts" && fixture.status() == 200);
    let post = list.and_then(|list| Some(list.response_body()?["data"][0].clone())).expect("there is a page of posts");
    let item = |number: usize| {
        let mut post = post.clone();
        post["id"] = format!("post{number}").into();
        post
    };
    let data: Vec<Value> = items.map(item).collect();
    json_response(200, &json!({ "total": total, "page": 0, "per_page": per_page, "data": data }))
}

/// Starts a server with a list of so many items, which says that there are `total`.
async fn list(length: usize, total: usize) -> Server {
    Server::start(move |request| {
        let (number, size) = (number(request, "page").unwrap_or(0), number(request, "per_page").unwrap_or(10));
        page(length.min(number * size)..length.min((number + 1) * size), total, size)
    })
    .await
}

/// Reads all items; their numbers.
async fn items(server: &Server) -> Vec<usize> {
    let client = server.client();
    let mut items = client.posts().list().items();
    let mut numbers = Vec::new();
    while let Some(post) = items.try_next().await.expect("the pages are pages") {
        numbers.push(post.id["post".len()..].parse().expect("it is one of our ids"));
    }
    assert!(items.try_next().await.expect("the end is no error").is_none(), "the stream goes on after its end");
    numbers
}

/// Returns the numbers of the pages that were asked for.
fn pages(server: &Server) -> Vec<usize> {
    server.take().iter().map(|request| number(request, "page").expect("each request has a page")).collect()
}

#[tokio::test]
async fn streams_ten_thousand_items_in_order() {
    let server = list(10_000, 10_000).await;
    let client = server.client();
    let mut items = client.posts().list().per_page(500).items();
    let mut count = 0;
    while let Some(post) = items.try_next().await.unwrap() {
        assert_eq!(post.id, format!("post{count}"));
        count += 1;
    }
    assert_eq!(count, 10_000);
    // One more than there are, because the last one is full.
    assert_eq!(pages(&server), Vec::from_iter(0..21));
}

#[tokio::test]
async fn asks_for_no_page_after_one_that_is_not_full() {
    let server = list(23, 23).await;
    assert_eq!(items(&server).await, Vec::from_iter(0..23));
    assert_eq!(pages(&server), [0, 1, 2]);
    assert!(items(&list(0, 0).await).await.is_empty());
}

#[tokio::test]
async fn asks_for_no_page_after_the_last_if_it_begins_with_a_later_one() {
    let server = list(23, 23).await;
    for (first, requests) in [(2, vec![2]), (1, vec![1, 2]), (3, vec![3]), (-1, vec![])] {
        let client = server.client();
        let mut pages = client.posts().list().page(first).pages();
        while let Ok(Some(_)) = pages.try_next().await {}
        assert_eq!(self::pages(&server), requests, "{first}");
    }
}

#[tokio::test]
async fn ends_if_the_service_ignores_the_page() {
    let server = Server::responding(page(0..10, 42, 10)).await;
    assert_eq!(items(&server).await, Vec::from_iter(0..10));
    assert_eq!(pages(&server), [0, 1]);
}

#[tokio::test]
async fn ends_if_the_list_shrinks_meanwhile() {
    let server = Server::start(|request| match number(request, "page") {
        Some(0) => page(0..10, 42, 10),
        _ => page(0..0, 10, 10),
    });
    let server = server.await;
    assert_eq!(items(&server).await, Vec::from_iter(0..10));
    assert_eq!(pages(&server), [0, 1]);
}

#[tokio::test]
async fn reads_all_items_if_the_total_is_wrong() {
    // Too small: full pages follow one another.
    assert_eq!(items(&list(25, 5).await).await, Vec::from_iter(0..25));
    // Too large: an empty page ends the list.
    let server = list(13, 99).await;
    assert_eq!(items(&server).await, Vec::from_iter(0..13));
    assert_eq!(pages(&server), [0, 1, 2]);
}

#[tokio::test]
async fn asks_for_the_same_page_again_after_an_error() {
    let failures = AtomicUsize::new(2);
    let server = Server::start(move |request| {
        let number = number(request, "page").unwrap_or(0);
        let fails = number == 1
            && failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if fails { response(500, &[], b"") } else { page(number * 10..number * 10 + 10 - number * 5, 15, 10) }
    });
    let server = server.await;
    let client = server.client();
    let (mut items, mut numbers, mut errors) = (client.posts().list().items(), Vec::new(), 0);
    loop {
        match items.try_next().await {
            Ok(Some(post)) => numbers.push(post.id.clone()),
            Ok(None) => break,
            Err(error) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
                errors += 1;
            }
        }
    }
    assert_eq!((numbers.len(), errors), (15, 2));
    assert_eq!(pages(&server), [0, 1, 1, 1]);
}

#[tokio::test]
async fn keeps_the_other_arguments_on_every_page() {
    let server = list(100, 100).await;
    let client = server.client();
    let mut pages =
        client.posts().list().page(3).per_page(40).status("draft").platforms(["threads", "bluesky"]).pages();
    assert_eq!(pages.try_next().await.unwrap().map(|page| page.data.len()), Some(0));
    let mut pages =
        client.posts().list().page(1).per_page(40).status("draft").platforms(["threads", "bluesky"]).pages();
    while pages.try_next().await.unwrap().is_some() {}
    let received = server.take();
    let numbers: Vec<_> = received.iter().map(|request| number(request, "page")).collect();
    assert_eq!(numbers, [Some(3), Some(1), Some(2)]);
    for request in received {
        let mut query = request.query();
        query.retain(|(name, _)| name != "page");
        let wanted = [("per_page", "40"), ("status", "draft"), ("platforms[]", "threads"), ("platforms[]", "bluesky")];
        assert_eq!(query, wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}

#[tokio::test]
async fn pages_and_items_are_streams() {
    async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
        std::future::poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await
    }
    let server = list(15, 15).await;
    let client = server.client();
    let mut pages = client.posts().list().pages();
    assert_eq!(next(&mut pages).await.unwrap().unwrap().data.len(), 10);
    assert_eq!(next(&mut pages).await.unwrap().unwrap().data.len(), 5);
    assert!(next(&mut pages).await.is_none() && next(&mut pages).await.is_none());
    let mut items = client.posts().list().items();
    let mut count = 0;
    while let Some(post) = next(&mut items).await {
        assert_eq!(post.unwrap().id, format!("post{count}"));
        count += 1;
    }
    assert_eq!(count, 15);
}
