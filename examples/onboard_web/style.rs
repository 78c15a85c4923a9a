//! The style sheet and the script of the pages.

/// Polls for a channel. The service holds each request for a while.
pub(crate) const WAIT_SCRIPT: &str = r#"const status = document.getElementById("status");
async function poll() {
  for (;;) {
    try {
      const response = await fetch("/telegram/channels");
      if (response.status === 200) return location.reload();
      if (response.status !== 204) throw new Error();
    } catch {
      status.textContent = "The connection is interrupted. We keep trying.";
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}
poll();
"#;

pub(crate) const STYLE: &str = r#":root { color-scheme: light dark; --ink: #1f2328; --soft: #57606a; --paper: #fff; --ground: #f4f2ee; --line: #8c959f; --accent: #1a6b4f; --on-accent: #fff; --bad: #b3261e; --bad-ground: #fdeceb; --good-ground: #e6f4ee; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e4; --soft: #b3ada5; --paper: #1e1d1b; --ground: #141311; --line: #7a756d; --accent: #7fd1b1; --on-accent: #10241c; --bad: #ffb4ab; --bad-ground: #3b1f1c; --good-ground: #1b3329; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
header, main { max-width: 36rem; margin: 0 auto; }
header { padding: 1.5rem .25rem 1rem; font-weight: 700; }
header a { color: inherit; text-decoration: none; }
main { padding: 2rem; background: var(--paper); border-radius: 1rem; box-shadow: 0 1px 3px #0003; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
p { margin: .5rem 0; }
.soft { color: var(--soft); }
form { display: grid; gap: 1.25rem; margin-top: 1.5rem; }
label, legend { font-weight: 600; }
input[type=text], input[type=password] { display: block; width: 100%; margin-top: .35rem; padding: .65rem .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
.hint { display: block; margin-top: .35rem; font-size: .95rem; font-weight: 400; color: var(--soft); }
fieldset { margin: 0; padding: 0; border: 0; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem; margin-top: .5rem; }
.choices label { display: flex; gap: .6rem; align-items: center; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; font-weight: 500; cursor: pointer; }
.choices label:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
input[type=radio] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
button, .button { display: inline-block; justify-self: start; text-align: center; padding: .7rem 1.4rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: .5rem; text-decoration: none; cursor: pointer; }
button.second { color: var(--ink); background: transparent; border-color: var(--line); }
button:hover, .button:hover { filter: brightness(1.1); }
a { color: var(--accent); }
.button { color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.bad, .good { margin: 0 0 1rem; padding: .75rem 1rem; border-radius: .5rem; }
.bad { background: var(--bad-ground); color: var(--bad); font-weight: 600; }
.help { display: block; margin-top: .35rem; font-size: .95rem; font-weight: 400; }
input[aria-invalid] { border-color: var(--bad); }
.good { background: var(--good-ground); }
.next { margin-top: 1.5rem; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
.demo { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.waits::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .6rem; border-radius: 50%; background: var(--accent); animation: waits 1.6s ease-in-out infinite; }
@keyframes waits { 50% { opacity: .2; } }
@media (prefers-reduced-motion: reduce) { .waits::before { animation: none; } }
"#;
