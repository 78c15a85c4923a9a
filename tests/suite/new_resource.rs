//! A new resource is an edit of the document and its fixtures. It is callable, streamed, mocked, served by the fake,
//! checked and documented, with no Rust and no Cargo.toml edited.

use crate::project::{DOCUMENT, Project};

const PATHS: &str = r##"paths:
  /api/books:
    get:
      operationId: list_books
      x-method: list
      x-source: [T]
      x-pagination: { page: page, items: data, total: total, per_page: per_page }
      tags: [Books]
      summary: List books
      parameters:
        - { name: page, in: query, description: "The page, from 0.", schema: { type: integer, minimum: 0 } }
      responses:
        "200":
          description: A page of books.
          content:
            application/json: { schema: { $ref: "#/components/schemas/BookPage" } }
    post:
      operationId: create_book
      x-method: create
      x-source: [T]
      tags: [Books]
      summary: Create a book
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/CreateBookRequest" }
            examples: { one: { summary: One, value: { book: { title: Emma }, cover: "https://example.com/a.png" } } }
          multipart/form-data:
            schema: { $ref: "#/components/schemas/CreateBookRequest" }
      responses:
        "201":
          description: The book.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Book" } }
        "422":
          description: Invalid.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ErrorResponse" }
              examples:
                no_title: { summary: No title, value: { errors: [Title is missing] }, x-remedy: Give it a title., x-predicate: untitled }
      callbacks:
        printed:
          "{$request.body#/cover}":
            post:
              x-source: [T]
              requestBody:
                required: true
                content:
                  application/json: { schema: { $ref: "#/components/schemas/BookPrinted" } }
              responses:
                "200": { description: Taken. }
  /api/books/{id}:
    parameters:
      - { name: id, in: path, required: true, description: The book., schema: { type: string }, example: book1 }
    get:
      operationId: get_book
      x-method: get
      x-source: [T]
      tags: [Books]
      summary: Get a book
      responses:
        "200":
          description: The book.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Book" } }
    patch:
      operationId: update_book
      x-method: update
      x-source: [T]
      tags: [Books]
      summary: Update a book
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/UpdateBookRequest" } }
      responses:
        "200":
          description: The book.
          content:
            application/json: { schema: { $ref: "#/components/schemas/Book" } }
    delete:
      operationId: delete_book
      x-method: delete
      x-source: [T]
      tags: [Books]
      summary: Delete a book
      responses:
        "204": { description: Deleted. }
  /api/books/{id}/text:
    get:
      operationId: download_book
      x-method: download
      x-source: [T]
      tags: [Books]
      summary: Download a book
      parameters:
        - { name: id, in: path, required: true, description: The book., schema: { type: string } }
      responses:
        "200":
          description: The text.
          content:
            application/pdf: { schema: { type: string, format: binary } }
"##;

const TAGS: &str = "tags:\n  - { name: Books, description: Books of a shelf. }\n";

const SCHEMAS: &str = r##"  schemas:
    Book:
      type: object
      description: A book.
      x-source: [T]
      required: [id, title]
      properties:
        id: { type: string, description: The id. }
        title: { type: string, description: The title. }
        subtitle: { type: string, nullable: true, description: The rest of the title. }
        pages: { type: integer, description: How many. }
    BookPage:
      type: object
      description: A page of books.
      x-source: [T]
      required: [data, total, page, per_page]
      properties:
        data: { type: array, description: Books., items: { $ref: "#/components/schemas/Book" } }
        total: { type: integer, description: How many. }
        page: { type: integer, description: Which. }
        per_page: { type: integer, description: How many at most. }
    CreateBookRequest:
      type: object
      description: A new book.
      x-source: [T]
      required: [book]
      properties:
        book: { x-spread: true, description: The book., allOf: [{ $ref: "#/components/schemas/NewBook" }] }
        cover: { $ref: "#/components/schemas/Cover" }
    NewBook:
      type: object
      description: A book to be.
      x-source: [T]
      required: [title]
      properties:
        title: { type: string, description: The title. }
    Cover:
      description: A picture.
      x-source: [T]
      anyOf:
        - { type: string, format: uri }
        - { type: string, format: binary }
    UpdateBookRequest:
      type: object
      description: What changes.
      x-source: [T]
      properties:
        subtitle: { type: string, nullable: true, description: The rest of the title. }
    BookPrinted:
      type: object
      description: A book was printed.
      x-source: [T]
      required: [type, book]
      properties:
        type: { $ref: "#/components/schemas/BookEventType" }
        book: { $ref: "#/components/schemas/Book" }
    BookEventType:
      type: string
      description: What happened.
      x-source: [T]
      x-extensible-enum: [book.printed]
"##;

const FIXTURES: [(&str, &str, &str); 8] = [
    (
        "list_books/200-first-page",
        r#"{ method: GET, path: /api/books, query_param: [{ name: page, value: "0" }] }"#,
        r#"{ status: 200, header: [{ name: content-type, value: application/json }], json_body: { data: [{ id: book1, title: Emma, subtitle: null, pages: 7 }, { id: book2, title: Persuasion }], total: 2, page: 0, per_page: 25 } }"#,
    ),
    (
        "get_book/200-emma",
        "{ method: GET, path: /api/books/book1 }",
        r#"{ status: 200, header: [{ name: content-type, value: application/json }], json_body: { id: book1, title: Emma, subtitle: A novel, pages: 7 } }"#,
    ),
    (
        "create_book/201-by-address",
        r#"{ method: POST, path: /api/books, json_body: { book: { title: Emma }, cover: "https://example.com/a.png" } }"#,
        r#"{ status: 201, header: [{ name: content-type, value: application/json }], json_body: { id: book1, title: Emma } }"#,
    ),
    (
        "create_book/201-by-file",
        "{ method: POST, path: /api/books, multipart: [{ name: \"book[title]\", value: Emma }, { name: cover, file: a.png, content_type: image/png }] }",
        r#"{ status: 201, header: [{ name: content-type, value: application/json }], json_body: { id: book1, title: Emma } }"#,
    ),
    (
        "create_book/422-no-title",
        r#"{ method: POST, path: /api/books, json_body: { book: { title: "" } } }"#,
        r#"{ status: 422, header: [{ name: content-type, value: application/json }], json_body: { errors: [Title is missing] } }"#,
    ),
    (
        "update_book/200-null",
        r#"{ method: PATCH, path: /api/books/book1, json_body: { subtitle: null } }"#,
        r#"{ status: 200, header: [{ name: content-type, value: application/json }], json_body: { id: book1, title: Emma, subtitle: null } }"#,
    ),
    ("delete_book/204-gone", "{ method: DELETE, path: /api/books/book1 }", "{ status: 204 }"),
    (
        "download_book/200-text",
        "{ method: GET, path: /api/books/book1/text }",
        r#"{ status: 200, header: [{ name: content-type, value: application/pdf }], body_base64: QllURVM= }"#,
    ),
];

const CALLBACK: (&str, &str, &str) = (
    "create_book.printed/200-emma",
    r#"{ method: POST, path: /a.png, json_body: { type: book.printed, book: { id: book1, title: Emma } } }"#,
    "{ status: 200 }",
);

/// What a user of the crate writes, once the resource is there.
const USER: &str = r##"//! Uses the resource.

use postproxy::mock::{FakePostProxy, Fixture, MockServerExt, httpmock::MockServer};
use postproxy::{Client, Media, types};

fn client(server: &MockServer) -> Client {
    Client::builder().api_key("key").base_url(server.base_url()).build().unwrap()
}

#[tokio::test]
async fn is_callable_and_mocked() {
    let server = MockServer::start_async().await;
    let client = client(&server);
    let books = client.books();
    for fixture in Fixture::all().filter(|fixture| fixture.name().contains("book")) {
        let mut played = fixture.play(&server);
        match fixture.name() {
            "list_books/200-first-page" => {
                let page = books.list().page(0).await.unwrap();
                assert_eq!((page.data[0].pages, page.data[0].subtitle.as_deref()), (Some(7), None));
            }
            "get_book/200-emma" => assert_eq!(books.get("book1").await.unwrap().title, "Emma"),
            "create_book/201-by-address" => drop(books.create("Emma").cover("https://example.com/a.png").await.unwrap()),
            "create_book/201-by-file" => drop(books.create("Emma").cover(Media::bytes("a.png", b"PNG".to_vec())).await.unwrap()),
            "create_book/422-no-title" => {
                let error = books.create("").await.unwrap_err();
                assert!(error.is_untitled());
                assert_eq!(error.help(), Some("Give it a title."));
            }
            "update_book/200-null" => drop(books.update("book1").subtitle_null().await.unwrap()),
            "delete_book/204-gone" => drop(books.delete("book1").await.unwrap()),
            "download_book/200-text" => {
                let mut file = books.download("book1").await.unwrap().into_inner();
                assert_eq!(file.bytes().await.unwrap(), "BYTES");
            }
            other => unreachable!("{other}"),
        }
        played.assert();
        played.delete();
    }
    let mocked = server.get_book(|when, then| {
        when.id("book2");
        then.ok(&types::Book::new("book2", "Persuasion"));
    });
    assert_eq!(books.get("book2").await.unwrap().title, "Persuasion");
    mocked.assert();
}

#[tokio::test]
async fn is_streamed_and_faked() {
    let fake = FakePostProxy::start().await.unwrap();
    let client = fake.client().unwrap();
    let mut titles = Vec::new();
    let mut books = client.books().list().items();
    while let Some(book) = books.try_next().await.unwrap() {
        titles.push(book.title);
    }
    assert_eq!(titles, ["Emma", "Persuasion"]);
    assert_eq!(client.books().create("Emma").cover(Media::bytes("a.png", b"PNG".to_vec())).await.unwrap().id, "book1");
    client.books().delete("book1").await.unwrap();
}

#[test]
fn its_webhook_has_a_type() {
    let printed = Fixture::callbacks().find(|fixture| fixture.name().starts_with("create_book.printed/")).unwrap();
    let event: types::BookPrinted = serde_json::from_value(printed.request_body().unwrap().clone()).unwrap();
    assert_eq!((event.type_, event.book.title.as_str()), (types::BookEventType::BookPrinted, "Emma"));
}
"##;

fn fixture(when: &str, then: &str) -> String {
    format!("source: {{ kind: published, at: \"made up for this test\" }}\nwhen: {when}\nthen: {then}\n")
}

#[test]
fn a_new_resource_needs_no_rust() {
    let project = Project::small("new-resource");
    let document = DOCUMENT.replacen("paths:\n", PATHS, 1).replacen("tags:\n", TAGS, 1);
    project.write("openapi.yaml", &document.replacen("  schemas:\n", SCHEMAS, 1));
    for (name, when, then) in FIXTURES.iter().chain([&CALLBACK]) {
        project.write(&format!("tests/fixtures/{name}.yaml"), &fixture(when, then));
    }
    project.write("tests/books.rs", USER);
    let (success, output) = project.cargo(&["test", "--workspace", "--all-features", "--test", "books"]);
    assert!(success, "{output}");

    // The documentation has it: the HTTP line, the errors with their remedies, and an example.
    let books = project.read("src/generated/books.rs");
    for text in [
        "Sends `POST /api/books`.",
        "| 422 |  | Title is missing | Give it a title. |",
        "let mut items = client.books().list().items();",
    ] {
        assert!(books.contains(text), "{text}");
    }

    // The check proves all of it, and a fixture that the document contradicts fails.
    let about = |findings: &[String]| -> Vec<String> {
        let is_about_books = |line: &&String| line.to_lowercase().contains("book");
        findings.iter().filter(is_about_books).cloned().collect()
    };
    assert_eq!(about(&project.check()), [] as [&str; 0]);
    let (name, when, then) = FIXTURES[1];
    project.write(&format!("tests/fixtures/{name}.yaml"), &fixture(when, &then.replace("pages: 7", "pages: seven")));
    let found = about(&project.check());
    assert!(found.iter().any(|line| line.starts_with("error ") && line.contains("get_book/200-emma")), "{found:#?}");
}
