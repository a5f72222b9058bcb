/** The page's whole script: lights up a source, shows a card at a statement. The page works without it. */
export const script = `(() => {
const all = (q) => [...document.querySelectorAll(q)];
const card = document.getElementById("card");
const told = document.getElementById("told");
let picked = "", timer = 0, shown;
const pick = (s) => {
  picked = picked === s ? "" : s;
  document.body.classList.toggle("picking", picked !== "");
  for (const e of all("[data-s]")) e.classList.toggle("lit", e.dataset.s === picked);
  for (const b of all("button[data-s]")) b.setAttribute("aria-pressed", String(b.dataset.s === picked));
  const name = picked && document.querySelector("#s" + picked + " .label").textContent;
  told.textContent = picked ? "Showing what " + name + " says" : "Showing all sources";
};
const show = (at) => {
  const note = document.getElementById("q" + at.dataset.q);
  if (!note) return;
  clearTimeout(timer);
  shown = at;
  const source = note.closest(".source");
  card.className = source.className;
  card.replaceChildren(...[source.querySelector(".label"), source.querySelector(".about"), note.querySelector(".how")]
    .filter(Boolean).map((e) => e.cloneNode(true)));
  card.hidden = false;
  const box = at.getClientRects()[0] || at.getBoundingClientRect();
  const below = box.bottom + 8 + card.offsetHeight < innerHeight;
  card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + "px";
  card.style.top = (below ? box.bottom + 8 : Math.max(8, box.top - card.offsetHeight - 8)) + "px";
};
const hide = () => { card.hidden = true; };
const later = () => { clearTimeout(timer); timer = setTimeout(hide, 200); };
for (const b of all("button[data-s]")) b.addEventListener("click", () => pick(b.dataset.s));
for (const e of all("mark[data-q], .ref, rect[data-q]")) {
  e.addEventListener("mouseenter", () => show(e));
  e.addEventListener("mouseleave", later);
}
for (const e of all(".ref")) { e.addEventListener("focus", () => show(e)); e.addEventListener("blur", hide); }
for (const m of all("mark[data-q]")) m.addEventListener("click", () => { if (String(getSelection()) === "") pick(m.dataset.s); });
card.addEventListener("mouseenter", () => clearTimeout(timer));
card.addEventListener("mouseleave", later);
addEventListener("scroll", () => { if (!card.hidden && shown === document.activeElement) show(shown); else hide(); }, { passive: true });
addEventListener("keydown", (e) => {
  if (e.key !== "Escape") return;
  if (!card.hidden) hide(); else if (picked) pick(picked);
});
})();`;
