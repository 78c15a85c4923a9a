"use strict";
{
  const search = document.getElementById("search");
  const form = search.form;
  const count = document.getElementById("count");
  const none = document.querySelector(".none");
  const sections = [...document.querySelectorAll("section.of")].map((element) => ({
    element,
    link: document.querySelector(`nav [data-section="${element.id}"]`),
    rows: [...element.querySelectorAll("tbody tr")].map((row) => ({
      element: row,
      state: row.dataset.state,
      text: `${element.querySelector("h2, h3").textContent} ${row.textContent}`.toLowerCase(),
    })),
  }));

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const state = form.elements.state.value;
    const narrow = words.length > 0 || state !== "all";
    let [claims, fixtures] = [0, 0];
    for (const section of sections) {
      let seen = 0;
      for (const row of section.rows) {
        // Fixtures have no state of their own, so they are left out while one is chosen.
        const fits = (state === "all" || row.state === state) && words.every((word) => row.text.includes(word));
        row.element.hidden = !fits;
        if (fits) {
          seen += 1;
          row.state ? (claims += 1) : (fixtures += 1);
        }
        // What was found must not stay folded away.
        const folded = row.element.querySelector("details");
        if (folded && words.length > 0) {
          folded.open = fits && words.some((word) => folded.textContent.toLowerCase().includes(word));
        } else if (folded && folded.dataset.opened !== "") {
          folded.open = false;
        }
      }
      section.element.hidden = narrow && seen === 0;
      if (section.link) section.link.hidden = section.element.hidden;
    }
    for (const part of document.querySelectorAll(".part:not(.of)")) {
      part.hidden = narrow && !part.querySelector(".of:not([hidden])");
    }
    const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
    count.textContent = plural(claims, "claim") + (words.length > 0 && state === "all" ? `, ${plural(fixtures, "fixture")}` : "");
    none.hidden = claims + fixtures > 0;
  };

  // What the reader unfolds stays so.
  for (const details of document.querySelectorAll("details")) {
    details.querySelector("summary").addEventListener("click", () => {
      if (details.open) delete details.dataset.opened;
      else details.dataset.opened = "";
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "search";
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === "Escape" && typing) {
      search.value = "";
      filter();
    }
  });
  // Without a script there is nothing to search with.
  form.hidden = false;
  // A browser may bring back what was typed before.
  filter();
}
