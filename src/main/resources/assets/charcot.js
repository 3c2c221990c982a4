// What was unfolded stays unfolded when a part of the page is exchanged.
var unfolded = [];
document.addEventListener("htmx:beforeSwap", function () {
  unfolded = Array.from(document.querySelectorAll("details[open][id]"), function (each) { return each.id; });
});
document.addEventListener("htmx:afterSwap", function () {
  unfolded.forEach(function (id) {
    var each = document.getElementById(id);
    if (each) { each.open = true; }
  });
});
// Says what an exchange brought, for those who do not see it.
document.addEventListener("htmx:afterSettle", function () {
  var news = document.querySelector("#main .fault, #main [data-say]");
  if (news) {
    document.getElementById("said").textContent = news.textContent.replace(/\s+/g, " ").trim();
  }
});
