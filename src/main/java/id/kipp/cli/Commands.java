package id.kipp.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the command classes; one that has something to say takes the {@link Console} in its constructor. */
record Commands(Console console) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Console.class).newInstance(console);
        } catch (NoSuchMethodException notOurs) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
