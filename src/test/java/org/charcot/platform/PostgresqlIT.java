package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main surface on PostgreSQL. */
class PostgresqlIT {

    private static EmbeddedPostgres postgres;
    private static ServerForTests server;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        server = ServerForTests.start(
                ServerForTests.temporaryDirectory(),
                "spring.profiles.active=postgresql",
                "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres")
                        + "&reWriteBatchedInserts=true&logServerErrorDetail=false",
                "spring.datasource.username=postgres");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        postgres.close();
    }

    @Test
    void storesFindsAndForgets() {
        String transaction =
                """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"fullUrl":"urn:uuid:7f1c1b6e-0000-4000-8000-000000000001",
                  "resource":{"resourceType":"Patient","identifier":[{"system":"urn:pg","value":"1"}],
                   "name":[{"family":"Post"}]},
                  "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=urn:pg|1"}},
                 {"resource":{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"urn:c","code":"w"}]},
                   "subject":{"reference":"urn:uuid:7f1c1b6e-0000-4000-8000-000000000001"},
                   "effectiveDateTime":"2024-03-01","valueQuantity":{"value":70,"system":"http://unitsofmeasure.org",
                   "code":"kg"}},
                  "request":{"method":"POST","url":"Observation"}}]}""";
        assertThat(server.post("", transaction).statusCode()).isEqualTo(200);
        assertThat(server.get("Observation?patient.family=Post&code=urn:c%7Cw&date=ge2024")
                        .body())
                .contains("\"total\":1");
        assertThat(server.get("Patient?_has:Observation:patient:code=w&_revinclude=Observation:patient")
                        .body())
                .contains("\"resourceType\":\"Observation\"");
        assertThat(server.get("Observation?code-value-quantity=urn:c%7Cw$gt60").body())
                .contains("\"total\":1");
        String broken = transaction.replace(
                "\"status\":\"final\",",
                "\"status\":\"final\",\"hasMember\":[{\"reference\":" + "\"Observation/none\"}],");
        assertThat(server.post("", broken).statusCode()).isIn(400, 412, 422);
        assertThat(server.get("Observation?code=urn:c%7Cw").body()).contains("\"total\":1");
        assertThat(server.get("_history?_count=1").statusCode()).isEqualTo(200);
    }

    @Test
    void createsOnceWhatManySendAtOnce() throws Exception {
        Conflicts.createOnceAtATime(server);
    }
}
