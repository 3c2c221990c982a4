package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.charcot.content.Content;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Compiles the content beside the start of the database layer: the two need nothing of each other and take about as long.
 * It begins before the first bean is made, since the web server makes most of them while it is created.
 */
final class ContentLoading implements BeanFactoryPostProcessor {

    private final CompletableFuture<Content> content;

    ContentLoading(Environment environment) {
        EvaluationSettings settings =
                Binder.get(environment).bindOrCreate("charcot.evaluation", EvaluationSettings.class);
        content = CompletableFuture.supplyAsync(
                () -> Content.load(FhirContext.forR4Cached(), settings.pathway(), settings.rules(), settings.off()),
                task -> new Thread(task, "content").start());
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Being made this early is all that is wanted.
    }

    /**
     * Waits for the content.
     *
     * @throws org.charcot.content.BrokenContentException when anything in it cannot work
     */
    Content content() {
        try {
            return content.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
