// Comfort only: every page does its work without this file.
"use strict";

for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const over = (on) => zone.classList.toggle("is-over", on);
  zone.querySelector("[data-drop-hint]")?.removeAttribute("hidden");
  zone.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
  zone.addEventListener("dragleave", () => over(false));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length > 0) { input.files = event.dataTransfer.files; input.focus(); }
  });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.removeAttribute("hidden");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.textContent = "Copied";
  });
}
