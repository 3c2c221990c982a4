// On a small screen the panels begin folded up; where a link leads is unfolded.
function folds() { return Array.from(document.querySelectorAll("details.fold")); }
function unfoldTo(hash) {
  var target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  for (var each = target && target.closest("details"); each; each = each.parentElement.closest("details")) {
    each.open = true;
  }
}
if (window.matchMedia("(max-width: 40rem)").matches) {
  folds().forEach(function (each) { each.open = each.hasAttribute("data-keep"); });
  unfoldTo(location.hash);
}
document.addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest("a[href^='#']");
  if (link) { unfoldTo(link.hash); }
});
var print = document.querySelector("button[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", function () { window.print(); });
}
// What was unfolded stays unfolded when a part of the page is exchanged, what was folded up stays so, and who works with the
// keyboard stays where they were.
var unfolded = [], folded = [], place;
document.addEventListener("htmx:beforeSwap", function (event) {
  var details = event.detail.target.id === "main" && event.detail.requestConfig.elt.closest("details[id]");
  place = details ? details.id : "";
  unfolded = Array.from(document.querySelectorAll("details[open][id]"), function (each) { return each.id; });
  folded = folds().filter(function (each) { return !each.open; }).map(function (each) { return each.id; });
});
document.addEventListener("htmx:afterSwap", function () {
  unfolded.forEach(function (id) {
    var each = document.getElementById(id);
    if (each) { each.open = true; }
  });
  folds().forEach(function (each) {
    if (folded.includes(each.id)) { each.open = false; }
  });
  if (place) {
    var again = document.getElementById(place);
    var summary = again && again.querySelector("summary");
    (summary && summary.checkVisibility() ? summary : document.getElementById("main")).focus();
  }
});
// Says what an exchange brought, for those who do not see it.
document.addEventListener("htmx:afterSettle", function () {
  var news = document.querySelector("#main .fault, #main [data-say]");
  if (news) {
    document.getElementById("said").textContent = news.textContent.replace(/\s+/g, " ").trim();
  }
});
// Says where an answer is late, did not come, or came from something that stands before the server; nothing that was typed
// is exchanged for it.
var trouble, late;
function say(kind) {
  var place = document.getElementById("trouble");
  place.textContent = kind ? place.dataset[kind] : "";
  place.hidden = !kind;
}
document.addEventListener("htmx:beforeRequest", function () {
  trouble = "";
  clearTimeout(late);
  late = setTimeout(function () { say("slow"); }, 800);
});
document.addEventListener("htmx:beforeSwap", function (event) {
  var xhr = event.detail.xhr;
  if (!xhr.getResponseHeader("Charcot-Page")) {
    event.detail.shouldSwap = false;
    trouble = xhr.status === 502 || xhr.status === 503 || xhr.status === 504 ? "gone" : "signedOut";
  } else if (event.detail.isError && !event.detail.shouldSwap) {
    trouble = "refused";
  }
});
["htmx:sendError", "htmx:timeout"].forEach(function (name) {
  document.addEventListener(name, function () { trouble = "gone"; say(trouble); });
});
document.addEventListener("htmx:afterRequest", function () {
  clearTimeout(late);
  say(trouble);
});
document.addEventListener("htmx:sendAbort", function () { clearTimeout(late); });
