package main

func measure() error { return nil }
