package net.openmeet.platform.mail;

import java.net.IDN;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.openmeet.platform.hash.Sha256;

/**
 * An address as SMTP takes it without extensions: a dot-atom before the {@code @} (RFC 5322, 3.2.3), and a domain of several labels in
 * ASCII. Nothing in it can end a header or a command.
 *
 * @param value at most 254 characters, ASCII
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,20}");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){1,20}[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** In IDNA 2008 letters of their own, where 2003, which Java speaks, makes others of them: the name of somebody else's domain. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\u00DF\\u03C2\\u200C\\u200D]");

    public MailAddress {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** What somebody typed: surrounded by spaces perhaps, with a domain in any script. Empty if nobody can be reached there. */
    public static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        String domain = text.substring(at + 1);
        if (AMBIGUOUS.matcher(domain).find()) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String value = text.substring(0, at) + "@" + ascii;
            return isWellFormed(value) ? Optional.of(new MailAddress(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same for all spellings that reach the same mailbox nearly everywhere: in lower case. For comparing, not for sending. */
    public String comparable() {
        return value.toLowerCase(Locale.ROOT);
    }

    /**
     * The same for all addresses that lead to one mailbox with some provider or other: whatever follows a plus sign, wherever dots stand. For counting
     * what is sent there, not for telling people apart.
     */
    public String mailbox() {
        String compared = comparable();
        int at = compared.lastIndexOf('@');
        String local = compared.substring(0, at);
        int plus = local.indexOf('+');
        return (plus > 0 ? local.substring(0, plus) : local).replace(".", "") + compared.substring(at);
    }

    /** What stands for it where the address itself may not: the same for all spellings that are {@link #comparable}. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(comparable()));
    }

    /** For people: the domain in its own script. */
    public String shown() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + IDN.toUnicode(value.substring(at + 1));
    }

    private static boolean isWellFormed(String value) {
        int at = value.lastIndexOf('@');
        return value.length() <= LONGEST
                && at >= 1
                && at <= 64
                && LOCAL_PART.matcher(value.substring(0, at)).matches()
                && DOMAIN.matcher(value.substring(at + 1)).matches();
    }

    /** Not the address: it is personal, and texts of records go where nobody thinks of that. */
    @Override
    public String toString() {
        return "a mail address";
    }
}
