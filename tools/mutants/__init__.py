"""Mutation testing of the core: which changes of the code would no test notice?"""
