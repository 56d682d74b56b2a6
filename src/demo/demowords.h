// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ccb
{

// A word of the demo project, as it is and as it stands in a JSON string.
struct DemoWord {
    std::string text; // UTF-8
    std::string json; // escaped, without the quotes
};

struct DemoVillage {
    DemoWord name;
    DemoWord district;
    int culture = 0;
};

// One region of the demo project: a language, its names and what people there write in a form.
struct DemoCulture {
    std::string code; // the language
    DemoWord region;
    double latitude = 0;
    double longitude = 0;
    std::string phone; // a prefix that no telephone has
    std::vector<DemoWord> women;
    std::vector<DemoWord> men;
    std::vector<DemoWord> families;
    std::vector<DemoWord> clinics;
    std::vector<DemoWord> reasons;
    std::vector<DemoWord> notes;
    DemoWord householdPattern; // "%1" stands for the family
    DemoWord visitPattern;     // "%1" stands for the person visited
    DemoWord referralPattern;  // "%1" stands for the reason
};

struct DemoWebUserWords {
    std::string given;
    std::string family;
    std::string role;
};

// The vocabulary of the demo project, read once from the resources. Names are common given and family names
// put together at random: nobody real.
struct DemoWords {
    std::vector<DemoCulture> cultures;
    std::vector<DemoVillage> villages;
    std::vector<std::string> groups;
    std::vector<DemoWebUserWords> webUsers;
};

// Never changes, so any thread may read it.
const DemoWords &demoWords();

// Puts `word` where the pattern says "%1".
std::string filledIn(const std::string &pattern, const std::string &word);

} // namespace ccb
