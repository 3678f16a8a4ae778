package net.openmeet.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Runs somebody else's main class in a JVM that ends when its input does: when the parent process is gone. */
public final class ParentWatch {

    private ParentWatch() {}

    /** The first argument is the main class, the others are its own. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        exitWhenInputEnds();
        Class<?> target = Class.forName(arguments[0]);
        try {
            target.getMethod("main", String[].class)
                    .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(arguments[0] + " failed", e.getCause());
        }
    }

    /** Ends this JVM, shutdown hooks included, when standard input ends. */
    public static void exitWhenInputEnds() {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException _) {
                // A broken pipe means the same as its end.
            }
            System.exit(0);
        });
    }
}
