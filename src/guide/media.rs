//! Media: files, URLs, bytes and streams; progress, retries, uploads before the post, downloads.
//!
//! # Give a post its media
//!
//! ```
//! use postproxy::types::{InstagramFormat, InstagramParams, ThreadItemInput};
//! use postproxy::{Client, Error, Media};
//! # use postproxy::mock::{Fixture, MockServerExt, httpmock::MockServer};
//!
//! async fn publish(client: &Client, chart: Vec<u8>) -> Result<(), Error> {
//!     let chart = Media::bytes("chart.png", chart);
//!     let photo = Media::url("https://example.com/photo.jpg");
//!     client.posts().create(["twitter"]).body("Two images").media([chart.clone(), photo]).await?;
//!
//!     // Each post of a thread has media of its own, and a reel has a cover.
//!     client.posts().create(["threads"]).body("1").thread([ThreadItemInput::new("2").media([chart.clone()])]).await?;
//!     let reel = InstagramParams::new().format(InstagramFormat::Reel).cover_file(chart);
//!     client.posts().create(["instagram"]).media(["https://example.com/clip.mp4"]).instagram(reel).await?;
//!     Ok(())
//! }
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! # let server = MockServer::start_async().await;
//! # let client = Client::builder().api_key("key").base_url(server.base_url()).build()?;
//! # let fixture = Fixture::named("create_post/201-draft").expect("it exists");
//! # server.create_post(|_, then| { fixture.respond(then.into_inner()); });
//! # publish(&client, b"PNG".to_vec()).await?;
//! # Ok::<_, Box<dyn std::error::Error>>(()) })?;
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```
//!
//! | media | constructor | retried |
//! |---|---|---|
//! | a URL that the service downloads | [`Media::url`](crate::Media::url), or a string | yes |
//! | a local file | [`Media::file`](crate::Media::file), or a path | yes: the file is opened again |
//! | bytes in memory | [`Media::bytes`](crate::Media::bytes) | yes |
//! | a stream that can be opened again | [`Media::stream`](crate::Media::stream) | yes |
//! | a stream that can be read once | [`Media::stream_once`](crate::Media::stream_once) | no, and the error says so |
//!
//! The media type follows from the extension of the file name. Set another by
//! [`content_type`](crate::Media::content_type), and another name by [`file_name`](crate::Media::file_name).
//!
//! # JSON or a form
//!
//! A request whose media are all URLs is sent as JSON. With a file, bytes or a stream in it, it is sent as `multipart/form-data`,
//! in the order of the media. Files are streamed, so memory does not grow with their size. What no form can say is an error of the
//! kind [`Request`](crate::ErrorKind::Request) before anything is sent: an empty list, null, and `user_tags` beside a
//! `cover_file`. Give the files as URLs then, or upload them first.
//!
//! # Progress and deadlines
//!
//! `on_progress` on a call reports the bytes that were handed to the connection, and the length of all if it is known. A retry
//! begins again at zero. An upload has no deadline by default: it fails if no byte is sent for
//! [`attempt_timeout`](crate::ClientBuilder::attempt_timeout). Set a deadline by `timeout` on the call.
//!
//! Every attempt sends the same bytes with the same idempotency key, so a post is created once. A file that changed between two
//! attempts, that vanished, or that ends early is an error of the kind [`Io`](crate::ErrorKind::Io).
//! [`may_have_taken_effect`](crate::Error::may_have_taken_effect) says whether the post may have been created.
//!
//! # Upload a file before its post
//!
//! [`uploads().file(path)`](crate::handles::Uploads::file) sends a file to the host that the service names, without the API key, and
//! returns what goes into `media`. Several posts can have it, and they are sent as JSON.
//!
//! ```no_run
//! # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
//! let clip = client.uploads().file("clip.mp4").on_progress(|sent, _| println!("{sent} bytes")).await?;
//! client.posts().create(["youtube"]).body("The whole story").media([clip.clone()]).await?;
//! client.posts().create(["tiktok"]).body("A clip").media([clip]).await?;
//! # Ok(()) }
//! ```
//!
//! # Check media before they are sent
//!
//! `preflight()` counts the media of a post by their kinds, and compares sizes and media types with the limits of each network. It
//! reads the size of a file from the disk, and nothing of its content: see [`preflight`](crate::preflight). The fake of the feature
//! `mock` rejects posts by the same limits.
//!
//! ```
//! use postproxy::{Client, Media};
//!
//! # let client = Client::new("0123456789abcdef")?;
//! let images = ["1.png", "2.png", "3.png", "4.png", "5.png"].map(Media::file);
//! let found = client.posts().create(["twitter", "linkedin"]).media(images).preflight();
//! assert_eq!(found.findings()[0].to_string(), "twitter: `media` has 5 images, and at most 4 are allowed");
//! assert_eq!(found.len(), 1);
//! # Ok::<_, postproxy::Error>(())
//! ```
//!
//! # Download
//!
//! A call that returns a file has a [`Download`](crate::Download): read it chunk by chunk, into memory, or into a file.
