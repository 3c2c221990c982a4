package org.charcot.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.logic.DefineRef;
import org.charcot.logic.Logic;
import org.charcot.logic.Logic.Doc;
import org.charcot.plan.DefineTypes;
import org.charcot.plan.Setting;
import org.charcot.plan.Words;

/** What plans need to know of the logic: types, and the settings with the values that count here. */
final class LogicWithSettings implements DefineTypes {

    private final Logic logic;
    private final Map<String, Setting> settings = new HashMap<>();

    /** @param values of the settings that differ from their defaults, by name */
    LogicWithSettings(Logic logic, Map<String, Object> values) {
        this.logic = logic;
        logic.parameters().forEach((name, parameter) -> {
            Doc doc = parameter.doc();
            Words meaning = doc == null ? new Words(name, null) : new Words(doc.en(), doc.nl());
            settings.put(name, new Setting(name, logic.valueOf(name, values), meaning));
        });
    }

    @Override
    public Optional<String> typeOf(DefineRef define) {
        return logic.defines(define) ? Optional.of(logic.resultType(define)) : Optional.empty();
    }

    @Override
    public Set<Setting> settingsOf(DefineRef define) {
        return logic.parametersOf(define).stream().map(settings::get).collect(Collectors.toSet());
    }
}
