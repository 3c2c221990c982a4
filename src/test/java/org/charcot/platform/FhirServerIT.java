package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FhirServerIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aSearchSeesWhatWasJustWritten() {
        for (int n = 0; n < 3; n++) {
            String family = "Search" + n;
            assertThat(search(family)).contains("\"total\":0");
            HttpResponse<String> created =
                    server.post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + family + "\"}]}");
            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(search(family)).contains("\"total\":1");
        }
    }

    private String search(String family) {
        return server.get("Patient?family=" + family + "&_total=accurate").body();
    }
}
