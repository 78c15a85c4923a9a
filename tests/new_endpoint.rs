//! A new endpoint is an edit of the document and a fixture: its method is callable, mocked and round-trip tested with
//! no Rust and no Cargo.toml edited.

#[path = "support/project.rs"]
mod project;

use project::Project;

const DOCUMENT: &str = include_str!("../openapi.yaml");

const PATH: &str = r##"paths:
  /api/post_queues:
    get:
      operationId: list_post_queues
      tags: [Placements]
      summary: List queues
      description: Lists the queues that posts wait in.
      parameters:
        - name: state
          in: query
          description: Only queues in one of these states.
          schema: { type: array, items: { $ref: "#/components/schemas/PostQueueState" } }
        - name: limit
          in: query
          description: How many to list at most.
          schema: { type: integer }
        - name: empty
          in: query
          description: Whether to list those without posts.
          schema: { type: boolean }
        - name: cursor
          in: query
          description: Where to go on.
          schema: { type: string }
      responses:
        "200":
          description: The queues.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/PostQueueList"
        "401":
          $ref: "#/components/responses/InvalidApiKey"
"##;

const SCHEMAS: &str = r##"  schemas:
    PostQueueList:
      type: object
      description: Queues.
      required: [data]
      properties:
        data:
          type: array
          description: The queues.
          items:
            $ref: "#/components/schemas/PostQueue"
    PostQueue:
      type: object
      description: A queue.
      required: [id, posts_count, label, next_at, state]
      properties:
        id: { type: string, description: The id. }
        posts_count: { type: integer, minimum: 0, description: How many posts wait. }
        label: { type: string, nullable: true, description: A name. }
        next_at: { type: string, format: date-time, description: When the next post leaves. }
        state:
          $ref: "#/components/schemas/PostQueueState"
    PostQueueState:
      type: string
      description: Whether posts leave the queue.
      x-extensible-enum: [running, paused]
"##;

const FIXTURE: &str = r##"source: { kind: published, at: "made up for this test" }
when: { method: GET, path: /api/post_queues }
then:
  status: 200
  header: [{ name: content-type, value: application/json }]
  json_body:
    data:
      - { id: q1, posts_count: 3, label: null, next_at: "2025-01-15T10:30:00.000Z", state: running }
      - { id: q2, posts_count: 0, label: Evergreen, next_at: "2025-01-15T10:30:00Z", state: on_fire }
"##;

/// A request whose query holds a list.
const IN_STATES: &str = r##"source: { kind: published, at: "made up for this test" }
when:
  method: GET
  path: /api/post_queues
  query_param:
    - { name: state, value: running }
    - { name: state, value: on_fire }
    - { name: limit, value: "2" }
then:
  status: 200
  header: [{ name: content-type, value: application/json }]
  json_body: { data: [] }
"##;

/// What a user of the crate writes, once the endpoint is there.
const USER: &str = r##"//! Uses the endpoint.

use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
use postproxy::{PostQueueState, types};

#[tokio::test]
async fn the_endpoint_is_callable_and_mocked() {
    let server = MockServer::start_async().await;
    let client = postproxy::Client::builder().api_key("key").base_url(server.base_url()).build().unwrap();

    let mut played = Fixture::named("list_post_queues/200-two-queues").unwrap().play(&server);
    let queues = client.list_post_queues().send().await.unwrap().into_inner().data;
    played.assert();
    played.delete();
    assert_eq!((queues[0].posts_count, queues[0].label.as_deref()), (3_i64, None));
    assert_eq!(queues[0].next_at, "2025-01-15T10:30:00.000Z");
    assert_eq!(queues[0].state, PostQueueState::Running);
    assert!(matches!(&queues[1].state, PostQueueState::Other(text) if text == "on_fire"));

    // What is given goes into the query, an item of a list at a time, and what is not given does not.
    let mut asked = server.mock(|when, then| {
        when.method("GET").path("/api/post_queues").is_true(|request| {
            let query = request.uri().query().unwrap_or_default().to_owned();
            query == "empty=false&limit=2&state=running&state=on_fire%26" || query.is_empty()
        });
        then.status(200).json_body(serde_json::json!({ "data": [] }));
    });
    let states = ["running", "on_fire&"].map(PostQueueState::from).to_vec();
    let call = client.list_post_queues().state(states).limit(2).empty(false);
    assert!(call.send().await.unwrap().data.is_empty());
    assert!(client.list_post_queues().state(Vec::new()).send().await.unwrap().data.is_empty());
    asked.assert_calls(2);
    asked.delete();

    let error: types::ErrorResponse = types::ErrorResponse::builder().error("Invalid API key").try_into().unwrap();
    server.list_post_queues(|_, then| {
        then.unauthorized(&error);
    });
    let error = client.list_post_queues().send().await.unwrap_err();
    assert!(error.is_invalid_api_key() && error.help().is_some());
}
"##;

#[test]
fn a_new_endpoint_needs_no_rust() {
    let project = Project::copy("new-endpoint");
    let document = DOCUMENT.replacen("paths:\n", PATH, 1).replacen("  schemas:\n", SCHEMAS, 1);
    project.write("openapi.yaml", &document);
    project.write("tests/fixtures/list_post_queues/200-two-queues.yaml", FIXTURE);
    project.write("tests/fixtures/list_post_queues/200-in-states.yaml", IN_STATES);
    project.write("tests/post_queues.rs", USER);
    let tests = [
        "test",
        "--all-features",
        "--test",
        "post_queues",
        "--test",
        "round_trip",
        "--test",
        "exchanges",
        "--test",
        "schema",
    ];
    let (success, output) = project.cargo(&tests);
    assert!(success, "{output}");

    // The tests that it got did look at it: a fixture that the document contradicts makes them fail.
    let contradiction = FIXTURE.replacen("posts_count: 3", "posts_count: three", 1);
    project.write("tests/fixtures/list_post_queues/200-two-queues.yaml", &contradiction);
    let (success, output) =
        project.cargo(&["test", "--all-features", "--no-fail-fast", "--test", "round_trip", "--test", "exchanges"]);
    assert!(!success, "{output}");
    assert_eq!(output.matches("list_post_queues/200-two-queues: ").count(), 2, "{output}");
}
