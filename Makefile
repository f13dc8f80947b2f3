# Parvis. The two commands: `make run` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup run build test lint format trials bench deb clean

# The same for building and for testing, so that nothing is built twice.
CHECKS := --explicit-target-dependency-import-check error
STRICT := CI=1
# What is shipped needs no Swift on the machine.
SHIPPED := -c release --product parvis --static-swift-stdlib
SOURCES := Sources Tests Package.swift
# They wait for what other programs draw and press, so nothing else is tested meanwhile.
WINDOWS := InAWindowTests|FullScreenTests|XdoToolTests
PARVIS := .build/release/parvis
NO_DISPLAY := no display here. From a text console: startx $(CURDIR)/$(PARVIS) demo (package xinit); \
from ssh, on the machine's screen: DISPLAY=:0 make run; unseen: xvfb-run -a $(PARVIS) demo

help:
	@echo 'make run     install what is missing, build, open the sample meeting'
	@echo 'make test    install what is missing, build, run every test'
	@echo 'make build   build the program: $(PARVIS)'
	@echo 'make lint    check the format and the house rules'
	@echo 'make format  put the sources into the house format'
	@echo 'make trials  kill the program, cut the power, let a monkey and a browser at it'
	@echo 'make bench   measure what was promised, each figure beside its opponent'
	@echo 'make deb     build the Debian package: packaging/parvis_*.deb'
	@echo 'make clean   remove what was built'

setup:
	@scripts/setup

build: setup
	@echo 'Building the program (the first time takes several minutes)…'
	@swift build $(SHIPPED) $(CHECKS)

run: build
	@if [[ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]]; then echo "make run: $(NO_DISPLAY)" >&2; exit 1; fi; \
	exec $(PARVIS) demo

test: setup
	@echo 'Checking the format…'
	@swift format lint --strict --parallel --recursive $(SOURCES)
	@echo 'Building the program and its tests, warnings are errors (the first time takes several minutes)…'
	@$(STRICT) swift build --build-tests $(CHECKS)
	@echo 'Testing in real windows…'
	@$(STRICT) swift test --skip-build --disable-xctest $(CHECKS) --filter '$(WINDOWS)'
	@echo 'Testing everything else…'
	@$(STRICT) swift test --skip-build --disable-xctest $(CHECKS) --skip '$(WINDOWS)'

lint: setup
	@swift format lint --strict --parallel --recursive $(SOURCES)
	@$(STRICT) swift build --build-tests $(CHECKS)
	@$(STRICT) swift test --skip-build --disable-xctest $(CHECKS) --filter TidyTests

format:
	@swift format --in-place --parallel --recursive $(SOURCES)

trials: build
	@scripts/trials

bench: build
	@$(PARVIS) bench

deb: build
	@scripts/setup packaging/debian-packages
	@packaging/build

clean:
	@rm -rf .build packaging/*.deb
