package org.parallax.plan;

import java.util.List;

/** A pillar as its content file has it. */
record PillarFile(String slug, String name, String definition, String include, List<String> borders, Example example) {

    record Example(String item, String why) {}
}
