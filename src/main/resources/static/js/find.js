// Quick find: what is found while typing, under every search field. The forms work without it.
const OFF = "parallax.slash";

function slashIsOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

let fields = 0;
for (const form of document.querySelectorAll("form.go[data-quick]")) {
  const field = form.querySelector("input[name=q]");
  const list = document.createElement("ul");
  list.id = "quick-" + ++fields;
  list.className = "quick";
  list.role = "listbox";
  list.setAttribute("aria-label", form.dataset.quick);
  list.hidden = true;
  form.append(list);
  field.role = "combobox";
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");
  let wait;
  let asked;

  const options = () => [...list.children];
  const active = () => options().findIndex((option) => option.ariaSelected === "true");

  function close() {
    clearTimeout(wait);
    asked?.abort();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    options().forEach((option, at) => (option.ariaSelected = String(at === index)));
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", options()[index].id);
      options()[index].scrollIntoView({ block: "nearest" });
    }
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch("/search/quick?q=" + encodeURIComponent(field.value), { signal: asked.signal });
      if (!answer.ok) {
        return close();
      }
      list.innerHTML = await answer.text();
      options().forEach((option, at) => (option.id = list.id + "-" + at));
      list.hidden = options().length === 0 || document.activeElement !== field;
      field.setAttribute("aria-expanded", String(!list.hidden));
      field.removeAttribute("aria-activedescendant");
    } catch {
      // Another letter was typed, or the network is away: the form still works.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(wait);
    if (field.value.trim().length < 2) {
      close();
    } else {
      wait = setTimeout(ask, 150);
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      close();
      event.preventDefault();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = options().length + 1;
      choose(((active() + 1 + step + count) % count) - 1);
      event.preventDefault();
    } else if (event.key === "Enter" && !list.hidden && active() >= 0) {
      location.href = options()[active()].dataset.href;
      event.preventDefault();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
  // A press on the list must not take the focus from the field, which would close the list.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-href]");
    if (option) {
      location.href = option.dataset.href;
    }
  });
}

document.addEventListener("keydown", (event) => {
  const busy = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !busy && !event.ctrlKey && !event.metaKey && !event.altKey && !slashIsOff()) {
    (document.getElementById("q") ?? document.getElementById("go-top"))?.focus();
    event.preventDefault();
  }
});

// The key can be switched off: some people who speak to their machine type it by accident.
for (const button of document.querySelectorAll("button[data-slash]")) {
  const show = () => (button.textContent = slashIsOff() ? button.dataset.on : button.dataset.slash);
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    try {
      slashIsOff() ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "off");
    } catch {
      // Nothing can be kept here, so the key stays as it is.
    }
    show();
  });
}
