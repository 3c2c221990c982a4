// Puts the renderer of Smart Forms on a page, to be filled in by a test.
import React from "react";
import { createRoot } from "react-dom/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BaseRenderer, RendererThemeProvider, buildForm, getResponse } from "@aehrc/smart-forms-renderer";

window.fill = async questionnaire => {
  await buildForm({ questionnaire });
  createRoot(document.getElementById("form")).render(
    <RendererThemeProvider>
      <QueryClientProvider client={new QueryClient()}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>,
  );
};
window.filled = () => JSON.stringify(getResponse());
