package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StartPageIT {

    @Test
    void theStartPageAnswers() throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        var start = URI.create("http://localhost:" + System.getProperty("muster.http.port") + "/");
        var answer = http.send(
                HttpRequest.newBuilder(start).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Muster");
    }
}
