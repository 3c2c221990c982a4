// Says what an exchange of a part of the page brought, for those who do not see it.
document.addEventListener("htmx:afterSettle", function (event) {
  var news = event.detail.target.isConnected ? event.detail.target.querySelector("[data-say]") : document.querySelector("[data-say]");
  if (news) {
    document.getElementById("said").textContent = news.textContent.replace(/\s+/g, " ").trim();
  }
});
