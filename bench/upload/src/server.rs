//! A server on loopback that reads a request of any size, keeps nothing of it, and responds with a post.

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

const POST: &str = r#"{"id":"post1","body":"Hello","status":"pending","scheduled_at":null,"created_at":"2026-01-15T10:30:00Z","platforms":[]}"#;

/// Serves until standard input ends. The first line of standard output is the base URL.
#[allow(clippy::print_stdout, reason = "the other process reads it")]
pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || connection(stream));
        }
    });
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn connection(stream: TcpStream) -> std::io::Result<()> {
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::with_capacity(1 << 20, stream);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if line.trim_end().is_empty() {
                break;
            }
            if let Some((_, value)) =
                line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        std::io::copy(&mut Read::by_ref(&mut reader).take(length), &mut std::io::sink())?;
        let length = POST.len();
        write!(
            writer,
            "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{POST}"
        )?;
    }
}
