package org.parallax.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One style of the Citation Style Language. Reading a style takes a tenth of a second and more, so its processor is made
 * when the first entry is asked for, and kept. A processor has a state while it writes an entry, so one thread at a time
 * may use it: the lock that guards it guards its making too.
 */
class CslStyle {
    private final String file;
    private final Cited cited = new Cited();
    private @Nullable CSL processor;

    CslStyle(String file) {
        this.file = file;
    }

    /** The item as an entry of a bibliography, in HTML. */
    synchronized String entry(CSLItemData item) {
        if (processor == null) {
            processor = processor();
        }
        cited.item = item;
        processor.registerCitationItems(item.getId());
        return processor.makeBibliography().getEntries()[0].strip();
    }

    private CSL processor() {
        try {
            CSL made = new CSL(cited, language -> read("locales-" + language + ".xml"), null, read(file), "en-US");
            made.setConvertLinks(true);
            made.setOutputFormat(new EntryFormat());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try (InputStream in = CslStyle.class.getResourceAsStream("/csl/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The build did not unpack " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one item that is being cited to the processor. */
    private static class Cited implements ItemDataProvider {
        private @Nullable CSLItemData item;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return item == null ? List.of() : List.of(item.getId());
        }
    }
}
