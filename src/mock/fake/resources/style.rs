//! How the hosted page looks.

pub(super) const STYLE: &str = r#":root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --ground: #f3f4f6; --line: #d0d7de; --accent: #0b57d0; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #a9b4c0; --paper: #161b22; --ground: #0d1117; --line: #3d444d; --accent: #8ab4f8; --on-accent: #0d1117; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.5rem; text-transform: none; }
p { margin: .25rem 0 0; }
form { display: grid; gap: 1.25rem; margin-top: 1.5rem; }
form p, .note { color: var(--soft); font-size: .9rem; }
.note { margin-top: 1rem; padding: .75rem; background: var(--ground); border-radius: .5rem; }
button { width: 100%; padding: .7rem 1rem; font: inherit; font-weight: 600; color: var(--ink); background: transparent; border: 1px solid var(--soft); border-radius: .5rem; cursor: pointer; }
button:hover { background: var(--ground); }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
"#;
