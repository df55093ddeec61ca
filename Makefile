# Two promises on a fresh machine: `make run` and `make test`.
# Needed beforehand: rustup, a C linker, make, and Node 20.19 or later with npm.

WASM_PACK := 0.15.1
CARGO_DENY := 0.20.2
CARGO_MUTANTS := 27.1.0
PORT ?= 8080
TODAY ?= $(shell date +%F)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run test build package setup lint native forced-bug browser bench picture icons oracle differential fuzz mutants some-mutants schema soak supply reproduce rate release-check

# Builds the page and serves it; prints its address.
run: build
	node_modules/.bin/sirv dist/www --dev --host 127.0.0.1 --port $(PORT)

# Everything: style, native, in Node, in Chromium.
test: lint native some-mutants package forced-bug browser
	node --test tests/node/*.test.mjs tests/types/*.test.mjs tests/package/*.test.mjs tests/page/*.test.mjs
	@cargo run --quiet --example published -- $(TODAY) warn

# The package in dist/npm, the page in dist/www, and the page in one file: dist/vordering.html.
build: setup
	node pkg-config/build.mjs

# The package as npm gets it, in dist; what its files weigh, and whether that is within the budget.
package: build
	cd dist && npm pack --silent ./npm
	node pkg-config/size.mjs

setup: node_modules/.package-lock.json
	@rustup target list --installed | grep -q wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
	@wasm-pack --version 2>/dev/null | grep -q $(WASM_PACK) || cargo install wasm-pack --version $(WASM_PACK) --force

node_modules/.package-lock.json: package-lock.json
	npm ci
	@touch $@

lint: setup
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	cargo clippy --lib --no-default-features -- -D warnings
	cargo clippy --lib --target wasm32-unknown-unknown --all-features -- -D warnings
	cargo clippy --lib --target wasm32-unknown-unknown --no-default-features -- -D warnings

# The native tests; they also build the example that the tests in Node compare with.
native:
	cargo test

# The package with a bug built in, for the tests that survive it.
forced-bug: setup
	node pkg-config/build.mjs --forced-bug

browser:
	@test -x "$${CHROMIUM:-/usr/bin/chromium}" || ($(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends chromium)

# The engine against the oracle on a million random cases and timelines, and on 20,000 random plans.
oracle:
	ORACLE_CASES=1000000 cargo test --release --test native against_oracle

# The engine as WebAssembly against itself natively on 100,000 random cases, and conventions against each other.
differential: build
	DIFFERENTIAL_CASES=100000 cargo test --release --test native -- differential:: conventions::
	node --test tests/node/differential.test.mjs

# What tests/promises promises, of inputs that are made up for so many seconds each: `make fuzz TARGET=ubl SECONDS=600`.
# Prints how many there were. Shorter inputs (LENGTH bytes at most) are tried faster. Needed beforehand: the nightly
# toolchain, cargo-fuzz, a C++ compiler.
TARGET ?= case policy views letters received columns ubl references code
SECONDS ?= 60
LENGTH ?= 65536
fuzz:
	@for target in $(TARGET); do \
		mkdir -p fuzz/corpus/$$target; \
		cargo +nightly fuzz run --sanitizer none $$target fuzz/corpus/$$target fuzz/seeds $(addprefix tests/,cases questions stories invoices) -- \
			-dict=fuzz/dictionary.txt -max_len=$(LENGTH) -max_total_time=$(SECONDS) -timeout=20 -print_final_stats=1 || exit 1; \
	done

# Changes the code of money, days, the law, the ledger and the timeline in every way that cargo-mutants knows, one change
# at a time: some native test must then fail. That takes hours; a part of it: `make mutants SHARD=0/12`. What no test noticed
# stands in target/mutants.out/missed.txt. Needed beforehand: cargo-mutants, cargo-nextest.
SHARD ?= 0/1
mutants:
	cargo mutants --baseline skip --timeout 300 --sharding round-robin --shard $(SHARD) --output target

# The same of the tariff alone, which the tests about it must notice.
some-mutants: setup
	@cargo mutants --version 2>/dev/null | grep -q $(CARGO_MUTANTS) || cargo install cargo-mutants --version $(CARGO_MUTANTS) --locked --force
	cargo mutants --no-config --file src/law/tariff.rs --baseline skip --timeout 300 --profile mutants --cap-lints=true \
		--cargo-arg=--test=native --output target/some-mutants -- -- law_tables:: costs::

# How fast and how large it is, side by side with what one would write in JavaScript; writes the table in the
# readme, with today's date or another: `make bench DAY=2026-11-22`.
bench: build
	cargo build --release --example native
	node benches/run.mjs $(DAY)

# A million mixed questions, and 200,000 bugs in a row in the engine and in calls of cases: every answer the first one, the
# time that takes, and the memory before and after.
soak: build forced-bug
	CALLS=1000000 node --test tests/node/soak.test.mjs
	BUGS=200000 node --expose-gc --test tests/node/bug.test.mjs

# Licences, versions and sources of the crates in the package; known flaws where the list of them can be reached.
supply:
	@cargo deny --version 2>/dev/null | grep -q $(CARGO_DENY) || cargo install cargo-deny --version $(CARGO_DENY) --locked --force
	cargo deny --all-features --locked check licenses bans sources
	@if cargo deny --locked fetch db; then cargo deny --all-features --locked check --disable-fetch advisories; \
	else echo "The list of known flaws could not be reached: nothing was checked against it." >&2; fi

# Builds what is committed in two clean clones at different places: every file must be the same.
reproduce:
	node pkg-config/reproduce.mjs

# The JSON Schemas of the package, from the types of the answers and the tables of the reader.
schema:
	UPDATE_SCHEMA=1 cargo test --lib schema

# Until when the figures of the law are published, and what an update of a rate still misses.
rate:
	@cargo run --quiet --example published -- $(TODAY)

# What must hold before a version is published: here a rate that runs out within thirty days is an error.
release-check: test supply reproduce
	cargo run --quiet --example published -- $(TODAY) release

# The screenshots in the readme.
picture: build browser
	node tests/page/picture.mjs

# The icons of the page, as an app may need them.
icons: browser
	node tests/page/icons.mjs
