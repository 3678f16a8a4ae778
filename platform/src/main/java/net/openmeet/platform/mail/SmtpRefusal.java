package net.openmeet.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import net.openmeet.platform.work.CallNotMadeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a server said to a command that it didn't do. Until the line with the dot it has no mail, whatever happens; after that only an
 * answer tells.
 *
 * @param command its first word
 * @param code three digits; negative if the connection ended instead
 */
record SmtpRefusal(String command, int code) {

    private static final String END_OF_MAIL = ".";

    static SmtpRefusal of(SendFailedException failure) {
        for (Exception cause = failure; cause instanceof MessagingException e; cause = e.getNextException()) {
            switch (cause) {
                case SMTPAddressFailedException refused -> {
                    return new SmtpRefusal("RCPT", refused.getReturnCode());
                }
                case SMTPSendFailedException refused
                when e.getNextException() == null -> {
                    return new SmtpRefusal(firstWord(refused.getCommand()), refused.getReturnCode());
                }
                default -> {}
            }
        }
        return new SmtpRefusal("RCPT", -1);
    }

    /**
     * What to make of it. A refused recipient or mail stays refused; a refused sender is a setting of ours, which somebody mends.
     *
     * @throws CallNotMadeException if it may go later
     * @throws IOException if it may have gone
     */
    Delivery meaning() throws IOException {
        boolean forGood = code >= 500 && !command.equals("MAIL");
        if (forGood) {
            return Delivery.REFUSED;
        }
        if (command.equals(END_OF_MAIL) && code < 400) {
            throw new IOException("The connection ended before the server's answer to the mail");
        }
        throw new CallNotMadeException("The server said " + code + " to " + command);
    }

    private static String firstWord(String command) {
        int end = command.indexOf(' ');
        return end < 0 ? command : command.substring(0, end);
    }
}
