namespace OpenMed.Policy;

/// <summary>Policies with one mistake or more, for the reader and the schema alike.</summary>
internal static class WrongPolicies
{
    public static IReadOnlyList<WrongPolicy> All { get; } =
    [
        new("""[]""", "1: The policy must be an object, but is an array. Write { and } round its keys."),
        new("""{ "thresold": 0.5 }""", "3: There is no key 'thresold' in a policy. Did you mean 'threshold'?"),
        new("""{ "colour": 1 }""",
            "3: There is no key 'colour' in a policy. The keys are $schema, profile, model, threshold, mask, labels, customLabels, recognizers, allow, deny, phoneRegions, key."),
        new("""{ "threshold": "0.5" }""", "16: 'threshold' must be a number, but is a text. Write a number from 0 to 1, for example 0.5."),
        new("""{ "threshold": 50 }""", "16: 'threshold' is out of range. Write a number from 0 to 1, for example 0.5."),
        new("""{ "threshold": -0.1 }""", "16: 'threshold' is out of range. Write a number from 0 to 1, for example 0.5."),
        new("""{ "threshold": null }""", "16: 'threshold' must be a number, but is null. Write a number from 0 to 1, for example 0.5."),
        new("""{ "profile": "hippa" }""", "14: 'profile' has no value 'hippa'. Did you mean 'hipaa'?"),
        new("""{ "profile": "HIPAA" }""", "14: 'profile' has no value 'HIPAA'. Did you mean 'hipaa'?"),
        new("""{ "profile": "sox" }""", "14: 'profile' has no value 'sox'. The values are default, logs, hipaa, gdpr, pci, strict."),
        new("""{ "model": "yes" }""", "12: 'model' must be true or false, but is a text. Write one of the two, without quotes."),
        new("""{ "mask": "lable" }""", "11: 'mask' has no value 'lable'. Did you mean 'label'?"),
        new("""{ "mask": "" }""", "11: 'mask' is empty. Write something there, or leave the key out."),
        new("""{ "labels": ["age"] }""", "13: 'labels' must be an object, but is an array. Write { and } round the labels."),
        new("""{ "labels": { "emial": false } }""", "15: There is no label 'emial'. Did you mean 'email'?", SchemaSeesIt: false),
        new("""{ "labels": { "ward": false } }""",
            "15: There is no label 'ward'. Run 'openmed labels' for those there are, or declare it in 'customLabels'.", SchemaSeesIt: false),
        new("""{ "labels": { "age": 1 } }""", "22: 'labels.age' must be true, false or an object, but is a number. Write for example false."),
        new("""{ "labels": { "age": null } }""", "22: 'labels.age' must be true, false or an object, but is null. Write for example false."),
        new("""{ "labels": { "age": { "find": 0 } } }""", "32: 'labels.age.find' must be true or false, but is a number. Write one of the two, without quotes."),
        new("""{ "labels": { "age": { "above": 8.5 } } }""",
            "33: 'labels.age.above' must be a whole number from 0 to 150, or null for all ages. Write for example 89."),
        new("""{ "labels": { "age": { "above": 200 } } }""",
            "33: 'labels.age.above' must be a whole number from 0 to 150, or null for all ages. Write for example 89."),
        new("""{ "labels": { "city": { "above": 8 } } }""", "25: There is no key 'above' in 'labels.city'. The keys are find, threshold, mask, model."),
        new("""{ "labels": { "city": { "mask": "zip3" } } }""", "33: 'labels.city' cannot have the mask 'zip3', which is for postcode. Take another mask."),
        new("""{ "labels": { "city": { "mask": "shift" } } }""",
            "33: 'labels.city' cannot have the mask 'shift', which is for date, date_of_birth, date_time. Take another mask."),
        new("""{ "customLabels": ["age"] }""", "20: 'customLabels[0]' is one of the 54 labels already. Take it out."),
        new("""{ "customLabels": ["a", "a"] }""", "25: 'customLabels[1]' stands twice. Keep one of them."),
        new("""{ "customLabels": ["über"] }""",
            "20: 'customLabels[0]' is no name for a label. Write at most 64 letters, digits and _ - . / without accents."),
        new("""{ "recognizers": {} }""", "18: 'recognizers' must be an array, but is an object. Write [ and ] round its items."),
        new("""{ "recognizers": [ { } ] }""", """
            20: 'recognizers[0]' has no 'name'. Name it, so that what it finds can be told apart.
            20: 'recognizers[0]' has no 'label'. Name the label of what it finds.
            20: 'recognizers[0]' has no 'pattern'. Write a regular expression.
            """),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "(a" } ] }""",
            "62: 'recognizers[0].pattern' does not parse (insufficient closing parentheses at character 2). See the regular expressions of .NET.", SchemaSeesIt: false),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "a*" } ] }""",
            "62: 'recognizers[0].pattern' matches the empty text, which stands everywhere. Ask for at least one character.", SchemaSeesIt: false),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "" } ] }""",
            "62: 'recognizers[0].pattern' is empty. Write something there, or leave the key out."),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "(?=a)b" } ] }""",
            "62: 'recognizers[0].pattern' is not linear: it has a lookahead at character 0. Write it without.", SchemaSeesIt: false),
        new("""{ "recognizers": [ { "name": "n", "label": "emial", "pattern": "b" } ] }""",
            "44: 'recognizers[0].label' has a label 'emial', which is none of the 54. Did you mean 'email'? If not, declare it in 'customLabels'.", SchemaSeesIt: false),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "b", "validator": "lunh" } ] }""",
            "80: 'recognizers[0].validator' has no value 'lunh'. Did you mean 'luhn'?"),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "b", "needsContext": true } ] }""",
            "83: 'recognizers[0].needsContext' is true, but there are no words of context. Write them in 'context', or take it out."),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "b", "context": [""] } ] }""",
            "79: 'recognizers[0].context[0]' is empty. Write something there, or leave the key out."),
        new("""{ "recognizers": [ { "name": "n", "label": "ssn", "pattern": "b" }, { "name": "n", "label": "ssn", "pattern": "c" } ] }""",
            "79: 'recognizers[1].name' is the name of recognizers[0] too. Give each a name of its own.", SchemaSeesIt: false),
        new("""{ "allow": [ { "text": "x" } ] }""", "14: 'allow[0]' has no 'reason'. Say why it is allowed, for those who read the policy later."),
        new("""{ "allow": [ { "text": "x", "reason": "" } ] }""", "39: 'allow[0].reason' is empty. Write something there, or leave the key out."),
        new("""{ "allow": [ { "reason": "r" } ] }""", "14: 'allow[0]' has neither a text nor a pattern. Write one of them."),
        new("""{ "allow": [ { "text": "x", "pattern": "x", "reason": "r" } ] }""", "40: 'allow[0]' has both a text and a pattern. Keep one of them."),
        new("""{ "allow": [ { "text": "x", "reason": "r", "expires": "31.12.2027" } ] }""",
            "55: 'allow[0].expires' is no day. Write the last day as yyyy-MM-dd, for example 2027-01-31."),
        new("""{ "allow": [ { "text": "x", "reason": "r", "expires": "2027-02-30" } ] }""",
            "55: 'allow[0].expires' is no day. Write the last day as yyyy-MM-dd, for example 2027-01-31."),
        new("""{ "allow": [ { "text": "x", "reason": "r", "until": "2027-02-28" } ] }""",
            "44: There is no key of this name in 'allow[0]'. The keys are text, pattern, label, reason, expires, ignoreCase."),
        new("""{ "deny": [ "x" ] }""", "13: 'deny[0]' must be an object, but is a text. Write { and } round its keys."),
        new("""{ "deny": [ { "text": "x " } ] }""", "23: 'deny[0].text' begins or ends with white space, so that no whole word is it. Take the white space away."),
        new("""{ "deny": [ { "text": "x", "label": "emial" } ] }""",
            "37: 'deny[0].label' has a label of this name, which is none of the 54. Did you mean 'email'? If not, declare it in 'customLabels'.", SchemaSeesIt: false),
        new("""{ "phoneRegions": ["UK"] }""", "20: 'phoneRegions[0]' is no region. Did you mean 'GB'?", SchemaSeesIt: false),
        new("""{ "phoneRegions": ["us"] }""", "20: 'phoneRegions[0]' is no region. Did you mean 'US'?"),
        new("""{ "phoneRegions": ["USA"] }""", "20: 'phoneRegions[0]' is no region. Write a code of ISO 3166-1 with two letters, for example US."),
        new("""{ "phoneRegions": "US" }""", "19: 'phoneRegions' must be an array, but is a text. Write [ and ] round its items."),
        new("""{ "key": "secret" }""", "10: 'key' must be an object, but is a text. Write { and } round its keys."),
        new("""{ "key": { } }""", "10: 'key' has neither 'file' nor 'environment'. Name the place of the key by one of them."),
        new("""{ "key": { "file": "k", "environment": "K" } }""", "40: 'key' has both a file and an environment variable. Keep one of them."),
        new("""{ "key": { "environment": "A=B" } }""", "27: 'key.environment' is no name of a variable. Write for example OPENMED_KEY."),
        new("""{ "key": { "value": "s" } }""", """
            10: 'key' has neither 'file' nor 'environment'. Name the place of the key by one of them.
            12: There is no key of this name in 'key'. The keys are file, environment.
            """),
        new("""{ "model": 1, "mask": 2, "threshold": 3 }""", """
            12: 'model' must be true or false, but is a number. Write one of the two, without quotes.
            23: 'mask' must be a text, but is a number. Write it in double quotes.
            39: 'threshold' is out of range. Write a number from 0 to 1, for example 0.5.
            """),
    ];

    public static TheoryData<int> Indexes { get; } = [.. Enumerable.Range(0, All.Count)];
}
