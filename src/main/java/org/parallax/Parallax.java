package org.parallax;

import org.parallax.source.ReadSource;
import org.parallax.source.VerifySource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, the command that verifies an official file, or the process that reads one. */
@SpringBootApplication
public class Parallax {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(ReadSource.COMMAND)) {
            System.exit(ReadSource.run(args, System.out, System.err));
        }
        if (args.length > 0 && args[0].equals(VerifySource.COMMAND)) {
            System.exit(VerifySource.run(args, System.out, System.err));
        }
        SpringApplication.run(Parallax.class, args);
    }
}
