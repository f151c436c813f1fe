"use strict";
// The report works without this script; it adds filters, opens what a link points into, and keys.
(() => {
  const form = document.getElementById("filters");
  const items = [...document.querySelectorAll("[data-fact]")];
  const total = document.querySelectorAll(".fact").length;
  const words = new Map(); // id of a fact -> its text, lower case; made at the first search

  function textOf(id) {
    if (!words.has(id)) {
      const inside = document.getElementById(id);
      words.set(id, inside.closest(".fact").textContent.toLowerCase());
    }
    return words.get(id);
  }

  function filter() {
    const verdicts = new Set([...form.querySelectorAll("[name=verdict]:checked")].map((box) => box.value));
    const kind = form.kind.value;
    const source = form.source.value;
    const wanted = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Map();
    for (const item of items) {
      const { fact, verdict, kind: its, sources } = item.dataset;
      if (!shown.has(fact)) {
        shown.set(fact, verdicts.has(verdict) && (!kind || kind === its)
          && (!source || sources.split(" ").includes(source))
          && wanted.every((word) => textOf(fact).includes(word)));
      }
      if (item.hidden === shown.get(fact)) item.hidden = !item.hidden;
    }
    const count = [...shown.values()].filter(Boolean).length;
    form.count.value = count === total ? `${total} facts` : `${count} of ${total} facts`;
  }

  function open() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
      box.hidden = false;
    }
    if (target.closest(".text")) target.scrollIntoView({ block: "center" });
    else (target.classList.contains("inside") ? target.parentElement : target).scrollIntoView();
    if (target.tabIndex === -1) target.focus({ preventScroll: true });
  }

  function step(by) {
    const facts = [...document.querySelectorAll(".fact:not([hidden])")];
    const at = facts.findIndex((fact) => fact.contains(document.activeElement));
    const next = facts[Math.min(Math.max(at + by, 0), facts.length - 1)];
    if (next) {
      next.firstElementChild.focus();
      next.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && typing) {
      event.target.blur();
    } else if (typing) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      form.words.focus();
    } else if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    }
  });
  form.addEventListener("input", filter);
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", open);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) open();
  });
  addEventListener("beforeprint", () => {
    for (const box of document.querySelectorAll("details.fact")) box.open = true;
  });
  form.hidden = false;
  filter();
  open();
})();
