package net.openmeet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowingCommonMarkTest {

    @Test
    void showsWhatPeopleMark() {
        assertThat(CommonMark.html("Bring a *mat* and\n**water**.\n\n- one\n- two"))
                .isEqualTo(
                        "<p>Bring a <em>mat</em> and<br />\n<strong>water</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
    }

    @Test
    void isEmptyForAnEmptyText() {
        assertThat(CommonMark.html("")).isEmpty();
    }

    @Test
    void setsHeadingsBelowThoseOfThePage() {
        assertThat(CommonMark.html("# What to bring\n\n###### Fine print"))
                .isEqualTo("<h3>What to bring</h3>\n<h6>Fine print</h6>\n");
    }

    @Test
    void vouchesForNoLink() {
        assertThat(CommonMark.html("[our studio](https://yoga.example.org/a?b=c&d)"))
                .isEqualTo("<p><a rel=\"nofollow ugc noopener noreferrer\""
                        + " href=\"https://yoga.example.org/a?b=c&amp;d\">our studio</a></p>\n");
    }

    @Test
    void fetchesNoPictureButLeadsToIt() {
        assertThat(CommonMark.html("![the *room*](https://elsewhere.example.org/pixel.gif)"))
                .doesNotContain("<img")
                .contains(">the <em>room</em></a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<div\nonclick=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "<!-- --><svg/onload=alert(1)>",
                "<?php echo 1 ?>",
                "<![CDATA[x]]>",
                "```\n<script>alert(1)</script>\n```",
                "`<script>alert(1)</script>`",
                "[<script>](https://example.org \"\\\"><script>\")",
                "```\"><script>\nx\n```"
            })
    void takesHtmlForText(String hostile) {
        assertThat(CommonMark.html(hostile))
                .doesNotContainPattern("<(?!/?(p|a|em|strong|code|pre|br|h[3-6]|ul|ol|li|blockquote|hr)[ >/])")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java&#115;cript:alert(1))",
        "[a](&#x01;javascript:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64;PHNjcmlwdD4=)",
        "[a](file:///etc/passwd)",
        "![a](javascript:alert(1))",
        "<javascript:alert(1)>"
    })
    void leadsNowhereElse(String hostile) {
        assertThat(CommonMark.html(hostile)).doesNotContainPattern("href=\"(?!(https?:|mailto:|\"))[^\"/]*:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a **b ",
                "> ",
                "- ",
                "[",
                "![",
                "`",
                "**",
                "*_",
                "[a](",
                "&",
                "<",
                "~",
                "1. ",
                "    ",
                "\\",
                "[a]: x\n",
                "a\n> "
            })
    void endsSoonAndWholeForWhateverIsRepeated(String part) {
        String hostile = part.repeat(20_000 / part.length());
        assertThat(CommonMark.html(hostile + "x" + hostile)).contains("x");
    }

    @Test
    void takesWhatIsNestedTooDeepForText() {
        assertThat(CommonMark.html("> ".repeat(100) + "deep")).contains("deep").containsOnlyOnce("deep");
    }
}
