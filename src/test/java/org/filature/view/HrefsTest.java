package org.filature.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HrefsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c:d",
                "HTTP://EXAMPLE.ORG",
                "mailto:desk@example.org",
                "tel:+33123456789",
                "../a/b.html#c:d",
                "a/b:c",
                "#part"
            })
    void keepsWhatIsSafe(String address) {
        assertThat(Hrefs.safe(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "\\\\evil.example",
                "file:///etc/passwd",
                ""
            })
    void dropsWhatIsNot(String address) {
        assertThat(Hrefs.safe(address)).isEmpty();
    }
}
