package net.openmeet.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads strings from strings alone, and refuses what neither PostgreSQL nor UTF-8 can keep: NUL and lone surrogates. What a particular
 * text may have besides is {@link PlainText}'s to say.
 */
final class StrictStrings extends StdScalarDeserializer<String> {

    StrictStrings() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (text.indexOf('\0') >= 0) {
            throw new ForbiddenTextException(parser, "The character U+0000 is not allowed.");
        }
        if (text.codePoints().anyMatch(StrictStrings::isSurrogate)) {
            throw new ForbiddenTextException(parser, "Half of a surrogate pair is not a character.");
        }
        return text;
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
