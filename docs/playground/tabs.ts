/**
 * Makes a list of tabs work as the ARIA pattern has it: one tab stop, arrows, Home and End move and show. Tells the panel that each choice
 * shows.
 */
export function tabs(list: HTMLElement, onShow: (panel: string) => void): void {
  const all = [...list.querySelectorAll<HTMLElement>("[role=tab]")];

  function select(chosen: HTMLElement): void {
    for (const tab of all) {
      const on = tab === chosen;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !on;
    }
    onShow(chosen.getAttribute("aria-controls") ?? "");
  }

  function next(from: number, key: string): number | undefined {
    if (key === "ArrowRight") return (from + 1) % all.length;
    if (key === "ArrowLeft") return (from - 1 + all.length) % all.length;
    if (key === "Home") return 0;
    if (key === "End") return all.length - 1;
    return undefined;
  }

  all.forEach((tab, index) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const target = all[next(index, event.key) ?? -1];
      if (!target) return;
      event.preventDefault();
      select(target);
      target.focus();
    });
  });
}
